import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { tieNetworkTexts } from '../../../texts/ties-network.ts';
import { csvOf, download } from '../../../ui/csv.ts';
import { figure } from '../../../ui/count.ts';
import { Empty } from '../../../ui/empty.tsx';
import { Mark } from '../../../ui/mark.tsx';
import { REGION_TIES } from './network-query.ts';
import type { OfferRows } from './network-view.tsx';
import { groupSearch } from '../tie-links.ts';
import type { LevelWord } from '../party-id.ts';
import { ReadingState } from '../reading-state.tsx';
import { regionTable, shareWords } from './region-cells.ts';
import { tieOptions } from '../tie-options.ts';
import type { TiesViewProps } from '../ties-page.tsx';
import { useKept } from '../use-kept.ts';
import { useOffer } from './use-offer.ts';
import './region-matrix.css';

/** How dark the largest share is, so that ink stays readable on it. */
const DARKEST_PER_CENT = 42;

/** Living ties between and within regions: the count, and the share of all pairs there could be. */
export function RegionMatrix({ state, asOf, offer }: TiesViewProps & { readonly offer: OfferRows }) {
  const [{ data, fetching, stale, error }, again] = useQuery({
    query: REGION_TIES,
    variables: { level: state.level.toUpperCase() as Uppercase<LevelWord>, at: asOf.date, options: tieOptions(state) },
    pause: !asOf.known,
  });
  const found = useKept(data)?.network.regionTies;
  const table = useMemo(() => (found ? regionTable(found) : undefined), [found]);
  useOffer(
    offer,
    found && found.length > 0
      ? () =>
          download(
            `kith-regions-${asOf.date}.csv`,
            csvOf([['a', 'b', 'ties', 'possible', 'strength', 'as_of'], ...found.map(({ a, b, ties, possible, strength }) => [a, b, ties, possible, strength, asOf.date])]),
          )
      : undefined,
  );
  return (
    <section aria-labelledby="ties-regions">
      <h2 id="ties-regions">{tieNetworkTexts.regionsHeading}</h2>
      <p className="ties-said">{tieNetworkTexts.regionsLead}</p>
      <ReadingState reading={fetching || stale || !asOf.known} error={error} onAgain={() => again()} ready={table !== undefined} rows={9}>
        {table && table.regions.length === 0 && <Empty heading={tieNetworkTexts.regionsHeading}>{tieNetworkTexts.noRegions}</Empty>}
        {table && table.regions.length > 0 && (
          <div className="table-scroll" tabIndex={0} role="region" aria-label={tieNetworkTexts.regionsHeading}>
            <table className="ties-matrix">
              <caption className="unseen">{tieNetworkTexts.regionsHeading}</caption>
              <thead>
                <tr>
                  <th scope="col">{tieNetworkTexts.regionHead}</th>
                  {table.regions.map((region) => (
                    <th key={region} scope="col" className="number">
                      {region}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {table.regions.map((a) => (
                  <tr key={a}>
                    <th scope="row">
                      <Mark region={a} />
                      <Link to="/ties" search={groupSearch({ kind: 'region', name: a })}>
                        {a}
                      </Link>
                    </th>
                    {table.regions.map((b) => {
                      const cell = table.cell(a, b);
                      if (!cell) return <td key={b} className="number muted">–</td>;
                      const share = shareWords(cell.share);
                      return (
                        <td
                          key={b}
                          className={`number ${a === b ? 'ties-within-region' : ''}`}
                          title={tieNetworkTexts.regionCell(a, b, cell.ties, share)}
                          style={{ background: `color-mix(in srgb, var(--tie-steady) ${Math.round(cell.shade * DARKEST_PER_CENT)}%, var(--paper))` }}
                        >
                          <b>{figure(cell.ties)}</b>
                          <span>{share}</span>
                        </td>
                      );
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </ReadingState>
    </section>
  );
}
