import { useId, useState, type FormEvent, type ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { viewTexts } from '../texts/views.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { NotSaved } from './not-saved.tsx';
import '../ui/field.css';
import './views.css';

const LONGEST_NAME = 200;
const LONGEST_DESCRIPTION = 2_000;

export interface NameAndDescription {
  readonly name: string;
  readonly description: string | null;
}

interface ViewFormProps {
  readonly title: string;
  readonly name: string;
  readonly description: string;
  readonly saving: boolean;
  readonly error: CombinedError | undefined;
  readonly onSave: (said: NameAndDescription) => void;
  readonly close: () => void;
  /** Said above the fields. */
  readonly lead?: ReactNode;
  /** Another thing to do instead. */
  readonly instead?: ReactNode;
  readonly foot?: ReactNode;
}

/** What a view is called and what it is for. */
export function ViewForm({ title, name, description, saving, error, onSave, close, lead, instead, foot }: ViewFormProps) {
  const [said, setSaid] = useState({ name, description });
  const textId = useId();
  const helpId = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (saving || said.name.trim() === '') return;
    onSave({ name: said.name.trim(), description: said.description.trim() || null });
  };
  return (
    <form className="dialog-body view-form" aria-busy={saving} onSubmit={submit}>
      <h2>{title}</h2>
      {lead}
      {error && (
        <Notice tone="error">
          <NotSaved error={error} />
        </Notice>
      )}
      <label className="field">
        <span>{viewTexts.name}</span>
        <input
          className="input"
          required
          autoFocus
          maxLength={LONGEST_NAME}
          autoComplete="off"
          value={said.name}
          onFocus={(event) => event.target.select()}
          onChange={(event) => setSaid({ ...said, name: event.target.value })}
        />
      </label>
      <div className="field">
        <label htmlFor={textId}>{viewTexts.description}</label>
        <textarea
          id={textId}
          className="input"
          rows={3}
          maxLength={LONGEST_DESCRIPTION}
          aria-describedby={helpId}
          value={said.description}
          onChange={(event) => setSaid({ ...said, description: event.target.value })}
        />
        <p id={helpId} className="small muted">
          {viewTexts.descriptionHelp}
        </p>
      </div>
      <div className="dialog-actions">
        <Button look="filled" type="submit" aria-disabled={saving}>
          {saving ? viewTexts.saving : viewTexts.saveIt}
        </Button>
        {instead}
        <Button onClick={close}>{viewTexts.cancel}</Button>
      </div>
      {foot}
    </form>
  );
}
