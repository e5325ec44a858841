import { draftTexts } from '../../texts/drafts.ts';
import { matchingTexts } from '../../texts/matching.ts';
import { Button } from '../../ui/button.tsx';
import { useAddress } from '../../address/use-address.ts';
import { useBoard } from './board-context.ts';
import { isKeptOut, membersOf } from './board-people.ts';
import { ofStatus } from './counts.ts';
import { MatchCard } from './match-card.tsx';
import { NoGroups } from './no-groups.tsx';
import { groupKey } from './pending-look.ts';
import { asAddress } from './round-address.ts';
import { UnmatchedCard } from './unmatched-card.tsx';
import './match-card.css';

/** Kept out by a rule and shown without asking. */
const FEW = 4;

/** Groups as cards, locked ones first, then the best; then those without. */
export function Board() {
  const { round, state } = useBoard();
  const [, change] = useAddress();
  const left = round.unmatched.filter((one) => !isKeptOut(one));
  const keptOut = round.unmatched.filter(isKeptOut);
  const few = state.allUnmatched || keptOut.length <= FEW + 1 ? keptOut : keptOut.slice(0, FEW);
  return (
    <>
      <NoGroups />
      <div className="match-cards">
        {ofStatus(round.suggestions, state.status).map((group) => (
          <MatchCard key={groupKey(membersOf(group))} group={group} />
        ))}
        {state.status === undefined && [...left, ...few].map((one) => <UnmatchedCard key={one.node.id} unmatched={one} />)}
      </div>
      {state.status === undefined && keptOut.length > FEW + 1 && (
        <Button className="match-more no-print" onClick={() => change(asAddress.allUnmatched(!state.allUnmatched))}>
          {state.allUnmatched ? draftTexts.fewer : matchingTexts.allUnmatched(round.unmatched.length)}
        </Button>
      )}
    </>
  );
}
