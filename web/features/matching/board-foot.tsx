import { matchingTexts } from '../../texts/matching.ts';
import { Button } from '../../ui/button.tsx';
import type { DialogState } from '../../ui/use-dialog.ts';
import { useBoard } from './board-context.ts';
import { countsOf } from './counts.ts';
import './board-foot.css';

interface BoardFootProps {
  readonly propose: DialogState;
  readonly messages: DialogState;
}

/** Back and forth, the last steps in words, and the one thing to do with the round. */
export function BoardFoot({ propose, messages }: BoardFootProps) {
  const { round, adjusting, mayAct } = useBoard();
  const { suggested } = countsOf(round);
  const isDraft = round.status === 'DRAFT';
  const busy = adjusting.pending.length > 0;
  const [before, last] = [round.history.at(-2), round.history.at(-1)];
  const toSend = round.suggestions.flatMap(({ members }) => members.filter(({ message }) => message !== null)).length;
  const step = (input: { undo: true } | { redo: true }, may: boolean) => () => {
    if (may && !busy) void adjusting.adjust(input, 'foot');
  };
  if (!mayAct) return null;
  return (
    <footer className="match-bottom no-print">
      {isDraft && (
        <>
          {/* Not disabled: that would take the focus away from whoever undoes the last step. */}
          <Button aria-disabled={!round.canUndo} onClick={step({ undo: true }, round.canUndo)}>
            {matchingTexts.undo}
          </Button>
          <Button aria-disabled={!round.canRedo} onClick={step({ redo: true }, round.canRedo)}>
            {matchingTexts.redo}
          </Button>
          <p className="match-steps muted">
            {busy ? matchingTexts.working : !last ? matchingTexts.nothingDone : (
              <>
                {before && `${before.text} `}
                <strong>{last.text.replace(/\.$/, '')}</strong>
                {adjusting.tookMs !== undefined && matchingTexts.took(adjusting.tookMs / 1_000)}
              </>
            )}
          </p>
        </>
      )}
      <p className="match-never muted">{matchingTexts.neverSent}</p>
      {isDraft ? (
        <Button look="filled" disabled={suggested === 0} onClick={propose.open}>
          {matchingTexts.propose(suggested)}
        </Button>
      ) : (
        <Button onClick={messages.open}>{matchingTexts.messages(toSend)}</Button>
      )}
    </footer>
  );
}
