import { useClient } from 'urql';
import { useAddress } from '../../../address/use-address.ts';
import { counts } from '../../../texts/counts.ts';
import { tieNetworkTexts } from '../../../texts/ties-network.ts';
import { tiesTexts } from '../../../texts/ties.ts';
import { Button } from '../../../ui/button.tsx';
import { csvOf, download } from '../../../ui/csv.ts';
import { Empty } from '../../../ui/empty.tsx';
import type { OfferRows } from './network-view.tsx';
import { readEveryPage } from '../../../data/read-every-page.ts';
import { ReadingState } from '../reading-state.tsx';
import { rowsIn, rowsOut } from '../row-count.ts';
import { SuccessionRow } from './succession-row.tsx';
import { SUCCESSION } from './succession-query.ts';
import { asAddress } from '../ties-address.ts';
import { tieOptions } from '../tie-options.ts';
import type { TiesViewProps } from '../ties-page.tsx';
import { useEveryPage } from '../../../data/use-every-page.ts';
import { useOffer } from './use-offer.ts';
import { ROWS_A_TIME } from '../use-ties.ts';
import '../../../ui/table.css';
import './succession-view.css';

/** People on whom ties of areas rest alone, and which those are. */
export function SuccessionView({ state, asOf, offer }: TiesViewProps & { readonly offer: OfferRows }) {
  const [search, change] = useAddress();
  const client = useClient();
  const wanted = rowsIn(search);
  const options = tieOptions(state);
  const { nodes, total, reading, error, again, halt } = useEveryPage({
    query: SUCCESSION,
    variables: { at: asOf.date, options, first: ROWS_A_TIME },
    pageIn: ({ succession }) => succession,
    enough: (read) => read.length >= wanted,
    extent: String(wanted),
    pause: !asOf.known,
  });
  const rows = nodes?.slice(0, wanted);
  const takeAway = async () => {
    const { nodes: all } = await readEveryPage(client, { query: SUCCESSION, variables: { at: asOf.date, options, first: 100 }, pageIn: ({ succession }) => succession });
    const lines = all.map(({ person, tiesLost, strengthLost }) => [person.id, person.label, tiesLost, strengthLost, asOf.date]);
    download(`kith-succession-${asOf.date}.csv`, csvOf([['person', 'name', 'ties_lost', 'strength_lost', 'as_of'], ...lines]));
  };
  useOffer(offer, nodes && nodes.length > 0 ? () => void takeAway() : undefined);
  const toggle = (id: string) =>
    change(asAddress.people(state.people.includes(id) ? state.people.filter((one) => one !== id) : [...state.people, id]), { replace: true });
  return (
    <section className="ties-column" aria-labelledby="ties-succession">
      <h2 id="ties-succession">{tieNetworkTexts.successionHeading}</h2>
      <p className="ties-said">{tieNetworkTexts.successionLead}</p>
      <ReadingState reading={reading} error={error} onAgain={again} ready={rows !== undefined} rows={10} halt={halt}>
        {rows && rows.length === 0 && <Empty heading={tieNetworkTexts.successionNoneHeading}>{tieNetworkTexts.successionNone}</Empty>}
        {rows && rows.length > 0 && (
          <>
            <p className="small muted">{counts.people(total)}</p>
            <table className="table">
              <caption className="unseen">{tieNetworkTexts.successionHeading}</caption>
              <thead>
                <tr>
                  <th scope="col">{tieNetworkTexts.person}</th>
                  <th scope="col" className="number">
                    {tieNetworkTexts.tiesLost}
                  </th>
                  <th scope="col" className="number">
                    {tieNetworkTexts.strengthLost}
                  </th>
                  <th scope="col">
                    <span className="unseen">{tieNetworkTexts.tiesResting}</span>
                  </th>
                </tr>
              </thead>
              {rows.map((row) => (
                <SuccessionRow
                  key={row.person.id}
                  row={row}
                  open={state.people.includes(row.person.id)}
                  onToggle={() => toggle(row.person.id)}
                  at={asOf.date}
                  options={options}
                />
              ))}
            </table>
            {rows.length < total && (
              <Button className="ties-more no-print" onClick={() => change(rowsOut(wanted + ROWS_A_TIME), { replace: true })}>
                {tiesTexts.more(Math.min(ROWS_A_TIME, total - rows.length))}
              </Button>
            )}
          </>
        )}
      </ReadingState>
    </section>
  );
}
