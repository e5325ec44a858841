import { useState, type FormEvent, type ReactNode } from 'react';
import { matchingTexts } from '../../texts/matching.ts';
import { Button } from '../../ui/button.tsx';
import '../../ui/field.css';

interface RenameFormProps {
  readonly title: string;
  readonly name: string;
  readonly close: () => void;
  /** True once the name is kept. */
  readonly onName: (name: string) => Promise<boolean>;
  /** What is wrong with the name, if anything. */
  readonly children: ReactNode;
}

/** Another name for a round or plan. */
export function RenameForm({ title, name, close, onName, children }: RenameFormProps) {
  const [draft, setDraft] = useState(name);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (draft.trim() === name) close();
    else void onName(draft.trim()).then((done) => done && close());
  };
  return (
    <form className="dialog-body" onSubmit={submit}>
      <h2>{title}</h2>
      {children}
      <label className="field">
        <span>{matchingTexts.name}</span>
        <input className="input" required value={draft} onChange={(event) => setDraft(event.target.value)} />
      </label>
      <div className="dialog-actions">
        <Button look="filled" type="submit" disabled={draft.trim() === ''}>
          {matchingTexts.save}
        </Button>
        <Button onClick={close}>{matchingTexts.cancel}</Button>
      </div>
    </form>
  );
}
