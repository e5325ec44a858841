import { useQuery } from 'urql';
import { SeriesChart } from '../../../charts/series-chart.tsx';
import { TableBehind } from '../../../charts/table-behind.tsx';
import { tieNetworkTexts } from '../../../texts/ties-network.ts';
import { Empty } from '../../../ui/empty.tsx';
import { longDate } from '../../../ui/dates.ts';
import { Rows } from '../../../ui/rows.tsx';
import { NETWORK_SERIES } from './network-query.ts';
import type { LevelWord } from '../party-id.ts';
import { ReadingState } from '../reading-state.tsx';
import { seriesFigures, type SeriesFigure } from './series-figures.ts';
import type { TieFilter } from '../tie-filter.ts';
import { tieOptions } from '../tie-options.ts';
import { useHalt } from '../../../data/use-halt.ts';
import { useKept } from '../use-kept.ts';
import type { TiesState } from '../ties-address.ts';
import type { AsOfDay } from '../ties-page.tsx';
import './network-view.css';

interface SeriesAsked {
  readonly state: TiesState;
  readonly asOf: AsOfDay;
  readonly scope: { readonly filter: TieFilter };
}

/** The network's figures month by month, up to the day looked at. */
export function useNetworkSeries({ state, asOf, scope }: SeriesAsked) {
  const variables = {
    level: state.level.toUpperCase() as Uppercase<LevelWord>, from: asOf.begins, to: asOf.date, options: tieOptions(state), filter: scope.filter,
  };
  const halt = useHalt(JSON.stringify(variables));
  const [{ data, fetching, stale, error }, again] = useQuery({ query: NETWORK_SERIES, variables, pause: !asOf.known || halt.halted });
  const kept = useKept(data);
  return { points: kept?.networkSeries, reading: !halt.halted && (fetching || stale || !asOf.known), error, again, halt };
}

interface NetworkSeriesProps extends SeriesAsked {
  /** These figures only. */
  readonly only?: readonly SeriesFigure['key'][];
  readonly heading?: string;
}

/** The three that tell most. */
export const TELLING: readonly SeriesFigure['key'][] = ['ties', 'isolates', 'crossing'];

/** Small charts of the network over time, and the same as a table. */
export function NetworkSeries({ state, asOf, scope, only, heading = tieNetworkTexts.title }: NetworkSeriesProps) {
  const { points, reading, error, again, halt } = useNetworkSeries({ state, asOf, scope });
  const parties = points?.at(-1)?.summary.nodes ?? 0;
  const figures = seriesFigures(state.level, parties).filter(({ key }) => only === undefined || only.includes(key));
  return (
    <section className="ties-network" aria-labelledby="ties-network">
      <h2 id="ties-network">
        {heading} <span className="small muted">{tieNetworkTexts.seriesNote(asOf.begins)}</span>
      </h2>
      <ReadingState reading={reading} error={error} onAgain={() => again()} ready={points !== undefined} halt={halt}>
        {points && points.length === 0 && <Empty heading={tieNetworkTexts.seriesEmptyHeading}>{tieNetworkTexts.seriesEmpty}</Empty>}
        {points && points.length > 0 && (
          <>
            {points.at(-1)?.summary.ties === 0 && <p className="ties-said">{tieNetworkTexts.noneLiving(asOf.date, asOf.firstEvent)}</p>}
            <div className="ties-small-charts">
              {figures.map(({ key, title, note, value, words, top, whole, counted }) => (
                <SeriesChart
                  key={key}
                  title={title}
                  note={note}
                  points={points.map(({ date, summary }) => ({ date, value: value(summary) }))}
                  figure={words}
                  top={top}
                  {...(whole !== undefined && { whole })}
                  {...(counted !== undefined && { counted })}
                />
              ))}
            </div>
            <TableBehind label={tieNetworkTexts.seriesTable}>
              <Rows
                caption={tieNetworkTexts.seriesTable}
                rows={[...points].reverse()}
                rowKey={({ date }) => date}
                columns={[
                  { head: tieNetworkTexts.month, cell: ({ date }) => longDate(date) },
                  ...figures.map(({ title, value, words }) => ({
                    head: title,
                    number: true,
                    cell: ({ summary }: (typeof points)[number]) => {
                      const found = value(summary);
                      return found === undefined ? '–' : words(found);
                    },
                  })),
                ]}
              />
            </TableBehind>
          </>
        )}
      </ReadingState>
    </section>
  );
}
