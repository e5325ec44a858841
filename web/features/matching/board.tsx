import { matchingTexts } from '../../texts/matching.ts';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { useAddress } from '../../address/use-address.ts';
import { useBoard } from './board-context.ts';
import { isKeptOut, membersOf } from './board-people.ts';
import { MatchCard } from './match-card.tsx';
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
  const groups = state.status ? round.suggestions.filter(({ status }) => status === state.status) : round.suggestions;
  const left = round.unmatched.filter((one) => !isKeptOut(one));
  const keptOut = round.unmatched.filter(isKeptOut);
  const few = state.allUnmatched || keptOut.length <= FEW + 1 ? keptOut : keptOut.slice(0, FEW);
  return (
    <>
      {round.candidates === 0 && <Empty heading={matchingTexts.emptyPool}>{matchingTexts.emptyPoolText}</Empty>}
      {round.candidates > 0 && round.suggestions.length === 0 && <Empty heading={matchingTexts.noGroups}>{matchingTexts.noGroupsText}</Empty>}
      {round.suggestions.length > 0 && groups.length === 0 && <p className="muted">{matchingTexts.nothingOfStatus}</p>}
      <div className="match-cards">
        {groups.map((group) => (
          <MatchCard key={groupKey(membersOf(group))} group={group} />
        ))}
        {state.status === undefined && [...left, ...few].map((one) => <UnmatchedCard key={one.node.id} unmatched={one} />)}
      </div>
      {state.status === undefined && keptOut.length > FEW + 1 && (
        <Button className="match-more no-print" onClick={() => change(asAddress.allUnmatched(!state.allUnmatched))}>
          {state.allUnmatched ? matchingTexts.fewerUnmatched : matchingTexts.allUnmatched(round.unmatched.length)}
        </Button>
      )}
    </>
  );
}
