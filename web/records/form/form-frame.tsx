import { useEffect, useRef, type FormEvent, type ReactNode } from 'react';
import { recordTexts } from '../../texts/records.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { RecordForm } from './use-record-form.ts';
import '../../ui/field.css';
import './form.css';

interface FormFrameProps {
  /** Left out where what holds the form has a heading of its own. */
  readonly title?: string;
  readonly form: RecordForm;
  /** What the button that saves says, and says while it saves. */
  readonly save: string;
  readonly saving: string;
  readonly cancel?: string;
  readonly onSave: () => unknown;
  readonly close: () => void;
  readonly children: ReactNode;
  /** What stands below the buttons. */
  readonly foot?: ReactNode;
}

/** A form in a dialog: what is wrong at the top, the fields, saving and leaving. */
export function FormFrame({ title, form, save, saving, cancel = recordTexts.cancel, onSave, close, children, foot }: FormFrameProps) {
  const element = useRef<HTMLFormElement>(null);
  const { faults, pending, refusals } = form;
  useEffect(() => {
    // What had the focus may be gone with what stood here before.
    const lost = [document.body, element.current?.closest('dialog')].includes(document.activeElement as HTMLDialogElement);
    const first = element.current?.querySelector<HTMLElement>('input, select, textarea') ?? element.current?.querySelector('h2');
    if (lost) first?.focus();
  }, []);
  useEffect(() => {
    if (refusals > 0) element.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [refusals]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!pending) onSave();
  };
  return (
    <form ref={element} className="dialog-body" noValidate aria-busy={pending} onSubmit={submit}>
      {title && <h2 tabIndex={-1}>{title}</h2>}
      {faults.top.length > 0 && <Notice tone="error">{faults.top.join(' ')}</Notice>}
      {children}
      <div className="dialog-actions">
        <Button look="filled" type="submit" aria-disabled={pending}>
          {pending ? saving : save}
        </Button>
        <Button onClick={close}>{cancel}</Button>
      </div>
      {foot}
    </form>
  );
}
