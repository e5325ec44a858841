import { useAddress } from '../../../address/use-address.ts';
import { matchingTexts } from '../../../texts/matching.ts';
import { planTexts } from '../../../texts/plans.ts';
import { Button } from '../../../ui/button.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { asAddress } from '../round-address.ts';
import { GroupCard } from './group-card.tsx';
import { isLeftOut } from './plan-areas.ts';
import { usePlanBoard } from './plan-context.ts';
import { UnplacedCard } from './unplaced-card.tsx';
import '../match-card.css';

/** Unplaced areas shown without asking. */
const FEW = 6;

/** Groups as cards, locked ones first, then the best; then areas without a place. */
export function PlanBoard() {
  const { plan, state } = usePlanBoard();
  const [, change] = useAddress();
  const { suggestions, unmatched } = plan;
  const hasGroups = suggestions.length > 0;
  const groups = state.status ? suggestions.filter(({ status }) => status === state.status) : suggestions;
  // Without groups nobody has a place: only those taken out by hand are worth a card.
  const unplaced = hasGroups ? unmatched : unmatched.filter(isLeftOut);
  const isLong = unplaced.length > FEW + 1;
  const shown = state.allUnmatched || !isLong ? unplaced : unplaced.slice(0, FEW);
  return (
    <>
      {plan.candidates === 0 && <Empty heading={planTexts.emptyPool}>{planTexts.emptyPoolText}</Empty>}
      {plan.candidates > 0 && !hasGroups && (
        <Empty heading={planTexts.noGroups}>
          {planTexts.noGroupsText} {planTexts.waiting(unmatched.length - unplaced.length)}
        </Empty>
      )}
      {hasGroups && groups.length === 0 && <p className="muted">{matchingTexts.nothingOfStatus}</p>}
      <div className="match-cards plan-cards">
        {groups.map((suggestion) => (
          <GroupCard key={suggestion.id} suggestion={suggestion} />
        ))}
        {state.status === undefined && shown.map((one) => (
          <UnplacedCard key={one.node.id} unplaced={one} />
        ))}
      </div>
      {state.status === undefined && isLong && (
        <Button className="match-more no-print" onClick={() => change(asAddress.allUnmatched(!state.allUnmatched))}>
          {state.allUnmatched ? planTexts.fewerUnplaced : planTexts.allUnplaced(unplaced.length)}
        </Button>
      )}
    </>
  );
}
