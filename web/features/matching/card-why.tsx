import { SuggestionReasons } from '../../network/suggestion-reasons.tsx';
import { suggestionTexts } from '../../texts/suggestions.ts';
import { Button } from '../../ui/button.tsx';
import { useBoard } from './board-context.ts';
import { membersOf } from './board-people.ts';
import { keyOf } from './round-address.ts';
import type { Group } from './round-query.ts';

/** Opens and closes the reasons of a card. */
export function CardWhy({ group }: { readonly group: Group }) {
  const { state, showWhy } = useBoard();
  const key = keyOf(membersOf(group));
  const open = state.why.includes(key);
  return (
    <Button
      look="quiet"
      className="match-act"
      aria-expanded={open}
      aria-label={open ? undefined : suggestionTexts.whySaid(group.label)}
      onClick={() => showWhy(key, !open)}
    >
      {open ? suggestionTexts.whyNot : suggestionTexts.why}
    </Button>
  );
}

/** The reasons themselves, while they are open. */
export function CardReasons({ group }: { readonly group: Group }) {
  const { state } = useBoard();
  if (!state.why.includes(keyOf(membersOf(group)))) return null;
  return <SuggestionReasons reasons={group.reasons} caption={suggestionTexts.whySaid(group.label)} />;
}
