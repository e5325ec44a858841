import { draftTexts } from '../../texts/drafts.ts';
import { matchingTexts } from '../../texts/matching.ts';
import { longDate } from '../../ui/dates.ts';
import { useBoard } from './board-context.ts';
import { StatusFilter } from './status-filter.tsx';
import { weighed } from './weights.ts';
import './match-panes.css';

/** What became of the proposals, as a filter; and what was asked for when they were drafted. */
export function AnswersPane() {
  const { round, state } = useBoard();
  const { preset, weights, pool } = round.brief;
  return (
    <section className="match-settings" aria-label={draftTexts.answers}>
      <h2>{draftTexts.answers}</h2>
      <StatusFilter suggestions={round.suggestions} chosen={state.status} />
      <h2>{draftTexts.askedFor}</h2>
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
