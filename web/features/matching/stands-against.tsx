import { draftTexts } from '../../texts/drafts.ts';
import { matchingTexts } from '../../texts/matching.ts';
import { suggestionTexts } from '../../texts/suggestions.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useBoard } from './board-context.ts';
import { membersOf } from './board-people.ts';
import type { Group } from './round-query.ts';

/** What stands against a suggestion by now, as a consent withdrawn since it was made. */
export function StandsAgainst({ group }: { readonly group: Group }) {
  const { round, adjusting, mayAct, follow } = useBoard();
  if (group.exclusions.length === 0) return null;
  const [first = ''] = membersOf(group);
  const pairAnew = () => {
    follow(first);
    void adjusting.adjust({ anew: true }, first);
  };
  return (
    <Notice tone="partial">
      {suggestionTexts.standsAgainst}{' '}
      {group.exclusions.map(({ text, wouldChange }) => (
        <span key={text}>
          {text} {wouldChange && draftTexts.wouldChange(wouldChange)}{' '}
        </span>
      ))}
      {mayAct && round.status === 'DRAFT' && (
        <Button look="quiet" className="match-act" onClick={pairAnew}>
          {matchingTexts.pairAnew}
        </Button>
      )}
    </Notice>
  );
}
