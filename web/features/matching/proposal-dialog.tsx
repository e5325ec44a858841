import type { ReactNode } from 'react';
import { draftTexts } from '../../texts/drafts.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { DialogState } from '../../ui/use-dialog.ts';

interface ProposalDialogProps {
  readonly dialog: DialogState;
  readonly title: string;
  /** What stands against proposing it by now. */
  readonly stands: string | undefined;
  readonly says: readonly string[];
  /** On the button that does it. */
  readonly act: string;
  readonly turns: { readonly proposing: boolean; readonly propose: () => Promise<boolean> };
  /** Once it is proposed. */
  readonly onProposed: () => void;
  /** What went wrong. */
  readonly children: ReactNode;
}

/** What proposing a round or plan does, before it is done. */
export function ProposalDialog({ dialog, title, stands, says, act, turns: { proposing, propose }, onProposed, children }: ProposalDialogProps) {
  const submit = async () => {
    if (!(await propose())) return;
    dialog.close();
    onProposed();
  };
  return (
    <Dialog dialog={dialog} label={title}>
      <div className="dialog-body">
        <h2>{title}</h2>
        {stands && <Notice tone="partial">{stands}</Notice>}
        {children}
        <ul className="match-says">
          {says.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <div className="dialog-actions">
          <Button look="filled" disabled={proposing} onClick={() => void submit()}>
            {proposing ? draftTexts.proposing : act}
          </Button>
          <Button onClick={dialog.close}>{draftTexts.keepDrafting}</Button>
        </div>
      </div>
    </Dialog>
  );
}
