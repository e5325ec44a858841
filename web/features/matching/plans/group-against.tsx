import { draftTexts } from '../../../texts/drafts.ts';
import { planTexts } from '../../../texts/plans.ts';
import { suggestionTexts } from '../../../texts/suggestions.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { usePlanBoard } from './plan-context.ts';
import type { PlanSuggestion } from './plan-query.ts';

interface GroupAgainstProps extends Pick<PlanSuggestion, 'exclusions'> {
  /** The place on the board where its card tells what went wrong. */
  readonly where: string;
}

/** What stands against a group by now, as a record changed since it was made. */
export function GroupAgainst({ exclusions, where }: GroupAgainstProps) {
  const { plan, adjusting, mayAct } = usePlanBoard();
  if (exclusions.length === 0) return null;
  return (
    <Notice tone="partial">
      {suggestionTexts.standsAgainst}{' '}
      {exclusions.map(({ text, wouldChange }) => (
        <span key={text}>
          {text} {wouldChange && draftTexts.wouldChange(wouldChange)}{' '}
        </span>
      ))}
      {mayAct && plan.status === 'DRAFT' && (
        <Button look="quiet" className="match-act" onClick={() => void adjusting.adjust({ solve: true }, where)}>
          {planTexts.solve}
        </Button>
      )}
    </Notice>
  );
}
