import { draftTexts } from '../../texts/drafts.ts';
import { matchingTexts } from '../../texts/matching.ts';
import { Empty } from '../../ui/empty.tsx';
import { useBoard } from './board-context.ts';
import { ofStatus } from './counts.ts';

/** Why a round shows no suggestion, as cards or as a table; nothing where it shows some. */
export function NoGroups() {
  const { round, state } = useBoard();
  if (round.candidates === 0) return <Empty heading={matchingTexts.emptyPool}>{matchingTexts.emptyPoolText}</Empty>;
  if (round.suggestions.length === 0) return <Empty heading={matchingTexts.noGroups}>{matchingTexts.noGroupsText}</Empty>;
  return ofStatus(round.suggestions, state.status).length === 0 ? <p className="muted">{draftTexts.nothingOfStatus}</p> : null;
}
