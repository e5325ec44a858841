import { matchingTexts } from '../../texts/matching.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { DialogState } from '../../ui/use-dialog.ts';
import { useBoard } from './board-context.ts';
import { countsOf, groupWords } from './counts.ts';
import { PlaceFault } from './place-fault.tsx';
import { PROPOSAL } from './use-adjust.ts';

interface ProposeDialogProps {
  readonly dialog: DialogState;
  /** Once it is proposed. */
  readonly onProposed: () => void;
}

/** What proposing does, before it is done. */
export function ProposeDialog({ dialog, onProposed }: ProposeDialogProps) {
  const { round, adjusting } = useBoard();
  const counts = countsOf(round);
  const title = matchingTexts.proposeTitle(counts.suggested);
  const stands = round.suggestions.some(({ exclusions }) => exclusions.length > 0);
  const propose = () =>
    void adjusting.propose().then((done) => {
      if (!done) return;
      dialog.close();
      onProposed();
    });
  return (
    <Dialog dialog={dialog} label={title}>
      <div className="dialog-body">
        <h2>{title}</h2>
        {stands && <Notice tone="partial">{matchingTexts.proposeStands}</Notice>}
        {adjusting.overtaken && <Notice tone="error">{matchingTexts.conflict}</Notice>}
        <PlaceFault at={[PROPOSAL]} />
        <ul className="match-says">
          {matchingTexts.proposeSays(groupWords({ ...counts, unmatched: 0 }), counts.suggested).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <div className="dialog-actions">
          <Button look="filled" disabled={adjusting.proposing} onClick={propose}>
            {adjusting.proposing ? matchingTexts.proposing : matchingTexts.proposeNow(counts.suggested)}
          </Button>
          <Button onClick={dialog.close}>{matchingTexts.keepDrafting}</Button>
        </div>
      </div>
    </Dialog>
  );
}
