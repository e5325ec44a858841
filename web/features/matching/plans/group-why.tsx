import { SuggestionReasons } from '../../../network/suggestion-reasons.tsx';
import { planTexts } from '../../../texts/plans.ts';
import { suggestionTexts } from '../../../texts/suggestions.ts';
import type { BoardArea } from './plan-areas.ts';
import type { PlanSuggestion } from './plan-query.ts';

/** Everything a group rests on: its reasons with value and weight, and why each area is in it. */
export function GroupWhy({ suggestion, areas }: { readonly suggestion: PlanSuggestion; readonly areas: readonly BoardArea[] }) {
  return (
    <>
      <SuggestionReasons reasons={suggestion.reasons} caption={suggestionTexts.whySaid(suggestion.label)} />
      <h3 className="plan-why-head">{planTexts.whoWhy}</h3>
      <ul className="small">
        {areas.map(({ id, label, why, fit }) => (
          <li key={id}>
            <b>{label}</b> {fit !== undefined && <span className="muted">{planTexts.fitSaid(fit)}</span>} {why}
          </li>
        ))}
      </ul>
    </>
  );
}
