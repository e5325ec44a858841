import { useEffect, useRef, type ReactNode } from 'react';
import type { DialogState } from './use-dialog.ts';
import './dialog.css';

interface DialogProps {
  readonly dialog: DialogState;
  readonly label: string;
  readonly children: ReactNode;
}

/** The browser's own dialog: it keeps the focus, closes on Escape or a click beside it, and gives the focus back. */
export function Dialog({ dialog, label, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const pressedBeside = useRef(false);
  const { isOpen, close } = dialog;
  useEffect(() => {
    if (isOpen) element.current?.showModal();
    else element.current?.close();
  }, [isOpen]);
  return (
    <dialog
      ref={element}
      className="dialog"
      aria-label={label}
      onClose={close}
      // Not where text was marked and the mouse let go beside the dialog.
      onPointerDown={(event) => (pressedBeside.current = event.target === event.currentTarget)}
      onClick={(event) => event.target === event.currentTarget && pressedBeside.current && close()}
    >
      {isOpen && children}
    </dialog>
  );
}
