import { useState, type FormEvent } from 'react';
import { suggestionTexts } from '../texts/suggestions.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Fault } from '../ui/query-state.tsx';
import type { DialogState } from '../ui/use-dialog.ts';
import type { SuggestionRecord } from './suggestion-query.ts';
import type { Responding } from './use-respond.ts';
import '../ui/field.css';

interface FollowUpDialogProps {
  readonly dialog: DialogState;
  readonly suggestion: SuggestionRecord;
  readonly responding: Responding;
}

/** Somebody asked how it went: what they agreed to do. */
export function FollowUpDialog({ dialog, suggestion, responding }: FollowUpDialogProps) {
  return (
    <Dialog dialog={dialog} label={suggestionTexts.followUpTitle(suggestion.label)}>
      <FollowUpForm close={dialog.close} suggestion={suggestion} responding={responding} />
    </Dialog>
  );
}

function FollowUpForm({ close, suggestion, responding: { pending, fault, respond } }: Omit<FollowUpDialogProps, 'dialog'> & { readonly close: () => void }) {
  const [action, setAction] = useState(suggestion.action ?? '');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await respond({ suggestion: suggestion.id, response: 'FOLLOWED_UP', action: action.trim() || null })) close();
  };
  return (
    <form className="dialog-body" onSubmit={(event) => void submit(event)}>
      <h2>{suggestionTexts.followUpTitle(suggestion.label)}</h2>
      {fault && <Fault error={fault} />}
      <label className="field">
        <span>{suggestionTexts.action}</span>
        <textarea className="input" rows={3} value={action} onChange={(event) => setAction(event.target.value)} />
      </label>
      <div className="dialog-actions">
        <Button look="filled" type="submit" disabled={pending !== undefined}>
          {pending ? suggestionTexts.saving : suggestionTexts.save}
        </Button>
        <Button onClick={close}>{suggestionTexts.cancel}</Button>
      </div>
    </form>
  );
}
