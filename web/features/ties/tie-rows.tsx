import { Link } from '@tanstack/react-router';
import { Sparkline } from '../../charts/sparkline.tsx';
import { tiesTexts } from '../../texts/ties.ts';
import { addMonths, shortDate } from '../../ui/dates.ts';
import { Mark } from '../../ui/mark.tsx';
import { RecordLink } from '../../ui/record-link.tsx';
import { bandWord, changeFigure, strengthFigure } from '../../ui/strength.ts';
import { pairSearch } from './tie-links.ts';
import { partyName, type Party } from './party.ts';
import type { TieRow } from './ties-query.ts';
import { SPARK_MONTHS } from './use-ties.ts';
import '../../ui/table.css';
import './tie-rows.css';

interface TieRowsProps {
  readonly ties: readonly TieRow[];
  readonly at: string;
  /** Whose ties they are, so that only the other end is named. */
  readonly of?: string | undefined;
  readonly caption: string;
}

/** Ties with how each went: the figure opens its receipts. */
export function TieRows({ ties, at, of, caption }: TieRowsProps) {
  const from = addMonths(at, -SPARK_MONTHS);
  const top = Math.max(1, ...ties.flatMap(({ series, strength }) => [strength, ...series.map((point) => point.strength)]));
  return (
    <div className="table-scroll">
      <table className="table ties-rows">
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{of ? tiesTexts.with : tiesTexts.between}</th>
            <th scope="col" className="ties-spark">
              {tiesTexts.spark}
            </th>
            <th scope="col" className="number">
              {tiesTexts.strength}
            </th>
            <th scope="col" className="ties-wide">
              {tiesTexts.bandHead}
            </th>
            <th scope="col" className="number ties-wide">
              {tiesTexts.change}
            </th>
            <th scope="col" className="number ties-wide">
              {tiesTexts.shared}
            </th>
            <th scope="col" className="number ties-middle">
              {tiesTexts.last}
            </th>
          </tr>
        </thead>
        <tbody>
          {ties.map(({ a, b, strength, band, change, interactionCount, lastContact, series }) => {
            const ends = a.id === of ? [b] : b.id === of ? [a] : [a, b];
            const name = tiesTexts.pair(partyName(a), partyName(b));
            return (
              <tr key={`${a.id} ${b.id}`}>
                <th scope="row">
                  {ends.map((party, i) => (
                    <End key={party.id} party={party} joined={i > 0} />
                  ))}
                </th>
                <td className="ties-spark">
                  <Sparkline points={series} from={from} to={at} top={top} />
                </td>
                <td className="number">
                  <Link to="/ties" search={pairSearch(a.id, b.id)} className="ties-figure">
                    <b>{strengthFigure(strength)}</b>
                    <span className="unseen">, {tiesTexts.openTie(name)}</span>
                  </Link>
                </td>
                <td className="ties-wide">{bandWord(band)}</td>
                <td className="number ties-wide">{changeFigure(change)}</td>
                <td className="number ties-wide">{interactionCount}</td>
                <td className="number ties-middle">{lastContact ? shortDate(lastContact) : '–'}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function End({ party, joined }: { readonly party: Party; readonly joined: boolean }) {
  return (
    <span className="ties-row-end">
      {joined && <span className="unseen"> {tiesTexts.and} </span>}
      {party.id.startsWith('area:') && <Mark region={party.region} />}
      <RecordLink id={party.id}>{partyName(party)}</RecordLink>
    </span>
  );
}
