import { draftTexts } from '../../../texts/drafts.ts';
import { planTexts } from '../../../texts/plans.ts';
import { Empty } from '../../../ui/empty.tsx';
import { ofStatus } from '../counts.ts';
import { isLeftOut } from './plan-areas.ts';
import { usePlanBoard } from './plan-context.ts';

/** Why a plan shows no group, as cards or as a table; nothing where it shows some. */
export function NoPlanGroups() {
  const { plan, state } = usePlanBoard();
  if (plan.candidates === 0) return <Empty heading={planTexts.emptyPool}>{planTexts.emptyPoolText}</Empty>;
  if (plan.suggestions.length === 0) {
    return (
      <Empty heading={planTexts.noGroups}>
        {planTexts.noGroupsText} {planTexts.waiting(plan.unmatched.filter((one) => !isLeftOut(one)).length)}
      </Empty>
    );
  }
  return ofStatus(plan.suggestions, state.status).length === 0 ? <p className="muted">{draftTexts.nothingOfStatus}</p> : null;
}
