import { useState, type FormEvent } from 'react';
import { suggestionTexts } from '../texts/suggestions.ts';
import { Button } from '../ui/button.tsx';
import { isDay } from '../ui/dates.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Fault } from '../ui/query-state.tsx';
import type { DialogState } from '../ui/use-dialog.ts';
import type { Responding } from './use-respond.ts';
import '../ui/field.css';

interface DeclineDialogProps {
  readonly dialog: DialogState;
  readonly suggestion: string;
  readonly member: { readonly id: string; readonly label: string };
  readonly responding: Responding;
}

/** Somebody declines: why, and until when they want to be left alone. */
export function DeclineDialog({ dialog, suggestion, member, responding }: DeclineDialogProps) {
  const title = suggestionTexts.declineTitle(member.label);
  return (
    <Dialog dialog={dialog} label={title}>
      <DeclineForm close={dialog.close} title={title} suggestion={suggestion} member={member.id} responding={responding} />
    </Dialog>
  );
}

interface DeclineFormProps {
  readonly close: () => void;
  readonly title: string;
  readonly suggestion: string;
  readonly member: string;
  readonly responding: Responding;
}

function DeclineForm({ close, title, suggestion, member, responding: { pending, fault, respond } }: DeclineFormProps) {
  const [reason, setReason] = useState('');
  const [notBefore, setNotBefore] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const input = { suggestion, member, response: 'DECLINE' as const, reason: reason.trim() || null, notBefore: isDay(notBefore) ? notBefore : null };
    if (await respond(input)) close();
  };
  return (
    <form className="dialog-body" onSubmit={(event) => void submit(event)}>
      <h2>{title}</h2>
      {fault && <Fault error={fault} />}
      <label className="field">
        <span>{suggestionTexts.declineReason}</span>
        <textarea className="input" rows={3} value={reason} onChange={(event) => setReason(event.target.value)} />
      </label>
      <p className="small muted">{suggestionTexts.declineReasonHelp}</p>
      <label className="field">
        <span>{suggestionTexts.notBefore}</span>
        <input className="input" type="date" value={notBefore} onChange={(event) => setNotBefore(event.target.value)} />
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
