import { Suspense, useState, type ReactNode } from 'react';
import { recordTexts } from '../texts/records.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { useDialog } from '../ui/use-dialog.ts';
import { useHandOver } from './use-hand-over.ts';

interface FormButtonProps {
  readonly text: string;
  /** What the dialog is called; also the button's name where its text stands in many rows. */
  readonly title: string;
  readonly look?: 'plain' | 'quiet';
  readonly named?: boolean;
  readonly form: (close: () => void) => ReactNode;
}

/** A button that opens a form. The form is made, and its code loaded, once it is wanted. */
export function FormButton({ text, title, look = 'plain', named = false, form }: FormButtonProps) {
  const dialog = useDialog();
  const [wanted, setWanted] = useState(false);
  const opener = useHandOver();
  const open = () => {
    setWanted(true);
    dialog.open();
  };
  return (
    <>
      <Button ref={opener} look={look} aria-label={named ? title : undefined} onClick={open}>
        {text}
      </Button>
      {wanted && (
        <Dialog dialog={dialog} label={title}>
          <Suspense fallback={<div className="dialog-body"><Skeleton rows={3} label={recordTexts.reading} /></div>}>{form(dialog.close)}</Suspense>
        </Dialog>
      )}
    </>
  );
}
