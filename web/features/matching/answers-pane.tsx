import { useAddress } from '../../address/use-address.ts';
import { matchingTexts } from '../../texts/matching.ts';
import { suggestionTexts } from '../../texts/suggestions.ts';
import { longDate } from '../../ui/dates.ts';
import { useBoard } from './board-context.ts';
import { statusCounts } from './counts.ts';
import { asAddress, STATUSES } from './round-address.ts';
import { weighed } from './weights.ts';
import './match-panes.css';

/** What became of the proposals, as a filter; and what was asked for when they were drafted. */
export function AnswersPane() {
  const { round, state } = useBoard();
  const [, change] = useAddress();
  const counts = statusCounts(round.suggestions);
  const { preset, weights, pool } = round.brief;
  return (
    <section className="match-settings" aria-label={matchingTexts.answers}>
      <h2>{matchingTexts.answers}</h2>
      <ul className="match-statuses">
        {([undefined, ...STATUSES] as const).map((status) => (
          <li key={status ?? 'all'}>
            <button type="button" aria-pressed={state.status === status} onClick={() => change(asAddress.status(status))}>
              {status ? suggestionTexts.status[status] : matchingTexts.everything}{' '}
              <span className="muted">{status ? (counts.get(status) ?? 0) : round.suggestions.length}</span>
            </button>
          </li>
        ))}
      </ul>
      <h2>{matchingTexts.askedFor}</h2>
      <p>
        {pool.text}; {longDate(round.at)}
      </p>
      <p>
        {(preset ? matchingTexts.presets[preset] : matchingTexts.ownWeights).name}
        <span className="muted">: {weighed(weights).counting.map(({ feature, weight }) => `${matchingTexts.features[feature].toLowerCase()} ${Math.round(weight)}`).join(', ')}</span>
      </p>
    </section>
  );
}
