import { matchingTexts } from '../../texts/matching.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useDialog } from '../../ui/use-dialog.ts';
import { useBoard } from './board-context.ts';
import { headWords } from './counts.ts';
import { KeptApart } from './kept-apart.tsx';
import { PlaceFault } from './place-fault.tsx';
import { RenameForm } from './rename-form.tsx';

/** What the round is called, what it comes to, whom it keeps apart; and whether somebody else changed it. */
export function BoardHead() {
  const { round, mayAct, adjusting } = useBoard();
  const dialog = useDialog();
  const isDraft = round.status === 'DRAFT';
  const last = round.history.at(-1);
  return (
    <>
      <div className="match-title">
        <h1>{round.name}</h1>
        {mayAct && isDraft && (
          <Button look="quiet" className="match-act" onClick={dialog.open}>
            {matchingTexts.rename}
          </Button>
        )}
      </div>
      <Dialog dialog={dialog} label={matchingTexts.renameTitle}>
        <RenameForm title={matchingTexts.renameTitle} name={round.name} close={dialog.close} onName={(name) => adjusting.adjust({ name }, 'name')}>
          <PlaceFault at={['name']} />
        </RenameForm>
      </Dialog>
      <p className="match-summary">
        {isDraft && <strong>{matchingTexts.draftSaid}</strong>} {headWords(round)}
      </p>
      {adjusting.overtaken && (
        <Notice tone="error">
          <strong>{matchingTexts.conflict}</strong> {last && matchingTexts.conflictStep(last.by, last.text)}{' '}
          <Button look="quiet" className="match-act" onClick={adjusting.forget}>
            {matchingTexts.seen}
          </Button>
        </Notice>
      )}
      <PlaceFault at={['name', 'foot', 'gone']} />
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
