import { matchingTexts } from '../../../texts/matching.ts';
import { planTexts } from '../../../texts/plans.ts';
import { Button } from '../../../ui/button.tsx';
import type { DialogState } from '../../../ui/use-dialog.ts';
import { usePlanBoard } from './plan-context.ts';
import { placedIn } from './plan-head-words.ts';
import '../board-foot.css';

interface PlanFootProps {
  readonly propose: DialogState;
  readonly messages: DialogState;
}

/** Back and forth, the last steps in words, and the one thing to do with the plan. */
export function PlanFoot({ propose, messages }: PlanFootProps) {
  const { plan, adjusting, mayAct } = usePlanBoard();
  const placed = placedIn(plan.suggestions);
  const isDraft = plan.status === 'DRAFT';
  const busy = adjusting.pending.length > 0;
  const [before, last] = [plan.history.at(-2), plan.history.at(-1)];
  const toSend = plan.suggestions.flatMap(({ members }) => members.filter(({ message }) => message !== null)).length;
  const step = (input: { undo: true } | { redo: true }, may: boolean) => () => {
    if (may && !busy) void adjusting.adjust(input, 'foot');
  };
  if (!mayAct) return null;
  return (
    <footer className="match-bottom no-print">
      {isDraft && (
        <>
          {/* Not disabled: that would take the focus away from whoever undoes the last step. */}
          <Button aria-disabled={!plan.canUndo} onClick={step({ undo: true }, plan.canUndo)}>
            {planTexts.undo}
          </Button>
          <Button aria-disabled={!plan.canRedo} onClick={step({ redo: true }, plan.canRedo)}>
            {planTexts.redo}
          </Button>
          <p className="match-steps muted">
            {busy ? planTexts.working : !last ? planTexts.nothingDone : (
              <>
                {before && `${before.text} `}
                <strong>{last.text.replace(/\.$/, '')}</strong>
              </>
            )}
          </p>
        </>
      )}
      <p className="match-never muted">{planTexts.neverSent}</p>
      {isDraft ? (
        <Button look="filled" disabled={placed === 0} onClick={propose.open}>
          {planTexts.propose(placed)}
        </Button>
      ) : (
        <Button onClick={messages.open}>{matchingTexts.messages(toSend)}</Button>
      )}
    </footer>
  );
}
