import { draftTexts } from '../../texts/drafts.ts';
import { matchingTexts } from '../../texts/matching.ts';
import { useBoard } from './board-context.ts';
import { PlaceFault } from './place-fault.tsx';
import { PresetChoice } from './preset-choice.tsx';
import { RoundRules } from './round-rules.tsx';
import type { Adjustment, Round } from './round-query.ts';
import { weighed, withWeight } from './weights.ts';
import { WeightSlider } from './weight-slider.tsx';
import './match-panes.css';

type Rules = Round['brief']['rules'];

function withRules(rules: Rules, asked: Adjustment['rules']): Rules {
  if (!asked) return rules;
  const { monthsApart, mostCommitments, withinKm, nobodyLeftOut, trio } = asked;
  return {
    monthsApart: monthsApart ?? rules.monthsApart,
    mostCommitments: mostCommitments ?? rules.mostCommitments,
    // Null is an answer here: however far.
    withinKm: withinKm === undefined ? rules.withinKm : withinKm,
    nobodyLeftOut: nobodyLeftOut ?? rules.nobodyLeftOut,
    trio: trio ?? rules.trio,
  };
}

/** What matters most, how much each feature counts, and the rules. Every change pairs everybody off anew. */
export function SettingsPane() {
  const { round, adjusting, mayAct } = useBoard();
  const { preset, weights: kept, rules: keptRules } = round.brief;
  // What is on its way is shown as if it were done, and built on by what follows.
  const { pending } = adjusting;
  const asked = pending.findLast((one) => one.preset)?.preset;
  const weights = pending.findLast((one) => one.weights)?.weights ?? kept;
  const rules = pending.reduce((before, one) => withRules(before, one.rules), keptRules);
  const { counting, others } = weighed(weights);
  const slider = (feature: (typeof others)[number], weight: number) => (
    <WeightSlider
      key={feature}
      text={matchingTexts.features[feature]}
      weight={weight}
      disabled={!mayAct}
      onRelease={(chosen) => void adjusting.adjust({ weights: withWeight(weights, feature, chosen) }, 'weights')}
    />
  );
  return (
    <section className="match-settings" aria-label={matchingTexts.matters}>
      <PresetChoice name="preset" value={asked ?? preset} disabled={!mayAct} onChange={(chosen) => void adjusting.adjust({ preset: chosen }, 'weights')} />
      <h2>
        {matchingTexts.weights} <span className="muted">{matchingTexts.weightsUnit}</span>
      </h2>
      <PlaceFault at={['weights']} />
      {counting.map(({ feature, weight }) => slider(feature, weight))}
      {others.length > 0 && (
        <details className="match-fold">
          <summary>{matchingTexts.moreWeights}</summary>
          {others.map((feature) => slider(feature, 0))}
        </details>
      )}
      <h2>{draftTexts.rules}</h2>
      <PlaceFault at={['rules']} />
      <RoundRules rules={rules} disabled={!mayAct} onChange={(changed) => void adjusting.adjust({ rules: changed }, 'rules')} />
    </section>
  );
}
