import { useAddress } from '../../../address/use-address.ts';
import { draftTexts } from '../../../texts/drafts.ts';
import { planTexts } from '../../../texts/plans.ts';
import { Button } from '../../../ui/button.tsx';
import { ofStatus } from '../counts.ts';
import { asAddress } from '../round-address.ts';
import { GroupCard } from './group-card.tsx';
import { NoPlanGroups } from './no-plan-groups.tsx';
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
  // Without groups nobody has a place: only those taken out by hand are worth a card.
  const unplaced = suggestions.length > 0 ? unmatched : unmatched.filter(isLeftOut);
  const isLong = unplaced.length > FEW + 1;
  const shown = state.allUnmatched || !isLong ? unplaced : unplaced.slice(0, FEW);
  return (
    <>
      <NoPlanGroups />
      <div className="match-cards plan-cards">
        {ofStatus(suggestions, state.status).map((suggestion) => (
          <GroupCard key={suggestion.id} suggestion={suggestion} />
        ))}
        {state.status === undefined && shown.map((one) => (
          <UnplacedCard key={one.node.id} unplaced={one} />
        ))}
      </div>
      {state.status === undefined && isLong && (
        <Button className="match-more no-print" onClick={() => change(asAddress.allUnmatched(!state.allUnmatched))}>
          {state.allUnmatched ? draftTexts.fewer : planTexts.allUnplaced(unplaced.length)}
        </Button>
      )}
    </>
  );
}
