import { useState } from 'react';
import { useAddress } from '../../../address/use-address.ts';
import { tieNetworkTexts } from '../../../texts/ties-network.ts';
import { tiesTexts } from '../../../texts/ties.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { Choice } from '../../../ui/choice.tsx';
import { csvOf, download } from '../../../ui/csv.ts';
import { AttendanceLine } from './attendance-line.tsx';
import { Changes } from '../changes/changes.tsx';
import { NetworkParts } from './network-parts.tsx';
import { NetworkSeries, useNetworkSeries } from './network-series.tsx';
import { PairPickers } from '../pair/pair-pickers.tsx';
import { LEVELS } from '../party-id.ts';
import { RegionMatrix } from './region-matrix.tsx';
import { ResilienceView } from './resilience-view.tsx';
import { seriesFigures } from './series-figures.ts';
import { StrongestTies } from '../strongest-ties.tsx';
import { SuccessionView } from './succession-view.tsx';
import { TieControls } from '../tie-controls.tsx';
import { asAddress } from '../ties-address.ts';
import { TiesFrame } from '../ties-frame.tsx';
import type { TiesViewProps } from '../ties-page.tsx';
import './network-view.css';

const WHOLE = { of: null, filter: {} } as const;
/** A part of the page that has rows to take away says how. */
export type OfferRows = (rows: (() => void) | undefined) => void;

/** The whole network: over time, by region, and what rests on whom. */
export function NetworkView({ state, asOf }: TiesViewProps) {
  const [, change] = useAddress();
  const [rows, setRows] = useState<{ readonly takeAway: () => void }>();
  const offer: OfferRows = (takeAway) => setRows(takeAway && { takeAway });
  const { points } = useNetworkSeries({ state, asOf, scope: WHOLE });
  const takeSeries = () => {
    const figures = seriesFigures(state.level, points?.at(-1)?.summary.nodes ?? 0);
    const lines = (points ?? []).map(({ date, summary }) => [date, summary.nodes, ...figures.map(({ value }) => value(summary))]);
    download(`kith-network-${asOf.date}.csv`, csvOf([['date', 'parties', 'ties', 'isolates', 'cross_region_per_cent', 'density_per_cent', 'communities', 'mean_strength'], ...lines]));
  };
  const overTime = state.part === 'time';
  return (
    <TiesFrame
      title={tieNetworkTexts.title}
      view="network"
      onDownload={overTime ? points && takeSeries : rows?.takeAway}
      pickers={
        state.part !== 'succession' && (
          <Choice
            label={tiesTexts.level}
            value={state.level}
            options={LEVELS.map((value) => ({ value, text: tiesTexts.levels[value] }))}
            onChange={(level) => change(asAddress.level(level), { said: stepTexts.lookedAtLevel(tiesTexts.levels[level]) })}
          />
        )
      }
      aside={overTime ? <Changes state={state} asOf={asOf} scope={WHOLE} few={3} /> : undefined}
    >
      <h1>{tiesTexts.title}</h1>
      <NetworkParts current={state.part} />
      <AttendanceLine asOf={asOf} />
      {overTime && (
        <>
          <NetworkSeries state={state} asOf={asOf} scope={WHOLE} />
          <TieControls state={state} level={state.level} />
          {state.level === 'area' && (
            <section className="ties-choose no-print" aria-labelledby="ties-choose">
              <h2 id="ties-choose">{tiesTexts.choosePair}</h2>
              <p className="small muted">{tiesTexts.choosePairText}</p>
              <div className="ties-pickers">
                <PairPickers state={state} tie={undefined} />
              </div>
            </section>
          )}
          <StrongestTies state={state} asOf={asOf} />
        </>
      )}
      {state.part === 'regions' && <RegionMatrix state={state} asOf={asOf} offer={offer} />}
      {state.part === 'resilience' && <ResilienceView state={state} asOf={asOf} offer={offer} />}
      {state.part === 'succession' && <SuccessionView state={state} asOf={asOf} offer={offer} />}
      {!overTime && <TieControls state={state} level={state.level} />}
    </TiesFrame>
  );
}
