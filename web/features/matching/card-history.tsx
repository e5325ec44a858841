import { suggestionTexts } from '../../texts/suggestions.ts';
import { shortDate } from '../../ui/dates.ts';
import type { Group } from './round-query.ts';

/** What became of a proposal, in order. */
export function CardHistory({ group: { steps } }: { readonly group: Group }) {
  if (steps.length === 0) return null;
  return (
    <details className="match-history small">
      <summary>{suggestionTexts.history}</summary>
      <ol>
        {steps.map(({ status, date, by, text }, i) => (
          <li key={`${i} ${status}`}>
            {shortDate(date)}: {text} <span className="muted">({by})</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
