import { draftTexts } from '../../texts/drafts.ts';
import { matchingTexts } from '../../texts/matching.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useBoard } from './board-context.ts';
import { headWords } from './counts.ts';
import { KeptApart } from './kept-apart.tsx';
import { LineForm } from './line-form.tsx';
import { PlaceFault } from './place-fault.tsx';
import { useFreshDialog } from './use-fresh-dialog.ts';

/** What the round is called, what it comes to, whom it keeps apart; and whether somebody else changed it. */
export function BoardHead() {
  const { round, mayAct, adjusting } = useBoard();
  const dialog = useFreshDialog(adjusting.forget);
  const isDraft = round.status === 'DRAFT';
  const last = round.history.at(-1);
  return (
    <>
      <div className="match-title">
        <h1>{round.name}</h1>
        {mayAct && isDraft && (
          <Button look="quiet" className="match-act" onClick={dialog.open}>
            {draftTexts.rename}
          </Button>
        )}
      </div>
      <Dialog dialog={dialog} label={matchingTexts.renameTitle}>
        <LineForm title={matchingTexts.renameTitle} label={draftTexts.name} line={round.name} close={dialog.close} onLine={(name) => adjusting.adjust({ name }, 'name')}>
          <PlaceFault at={['name']} inDialog />
        </LineForm>
      </Dialog>
      <p className="match-summary">
        {isDraft && <strong>{draftTexts.draftSaid}</strong>} {headWords(round)}
      </p>
      {adjusting.overtaken && (
        <Notice tone="error">
          <strong>{matchingTexts.conflict}</strong> {last && draftTexts.conflictStep(last.by, last.text)}{' '}
          <Button look="quiet" className="match-act" onClick={adjusting.forget}>
            {draftTexts.seen}
          </Button>
        </Notice>
      )}
      <PlaceFault at={['name', 'foot']} />
      {round.apart.length > 0 && (
        <div className="match-aparts">
          {round.apart.map((apart) => (
            <KeptApart key={apart.members.map(({ id }) => id).join(' ')} apart={apart} />
          ))}
        </div>
      )}
    </>
  );
}
