import { useState, type FormEvent, type ReactNode } from 'react';
import { draftTexts } from '../../texts/drafts.ts';
import { Button } from '../../ui/button.tsx';
import '../../ui/field.css';

interface LineFormProps {
  readonly title: string;
  readonly label: string;
  /** What stands there at first. */
  readonly line?: string;
  readonly close: () => void;
  /** True once it is kept. */
  readonly onLine: (line: string) => Promise<boolean>;
  /** What went wrong with it, if anything. */
  readonly children: ReactNode;
}

/** One line of text, in a dialog that stays until it is kept. */
export function LineForm({ title, label, line = '', close, onLine, children }: LineFormProps) {
  const [typed, setTyped] = useState(line);
  const wanted = typed.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (wanted === line) close();
    else void onLine(wanted).then((done) => done && close());
  };
  return (
    <form className="dialog-body" onSubmit={submit}>
      <h2>{title}</h2>
      {children}
      <label className="field">
        <span>{label}</span>
        <input className="input" required value={typed} onChange={(event) => setTyped(event.target.value)} />
      </label>
      <div className="dialog-actions">
        <Button look="filled" type="submit" disabled={wanted === ''}>
          {draftTexts.save}
        </Button>
        <Button onClick={close}>{draftTexts.cancel}</Button>
      </div>
    </form>
  );
}
