import { levelOf } from '../../network/level.ts';
import { mapTexts } from '../../texts/map.ts';
import { shortDate } from '../../ui/dates.ts';
import { RecordLink } from '../../ui/record-link.tsx';
import { strengthFigure } from '../../ui/strength.ts';
import { plainWord } from '../../ui/words.ts';
import { receiptSums } from './receipt-sums.ts';
import type { TieRecord } from './use-tie.ts';

const LISTED = 8;
const hundredths = (n: number): string => (n / 100).toFixed(2);

/** What a tie's strength is made of, largest first. The column adds up to the figure as it is printed. */
export function TieReceipts({ tie }: { readonly tie: TieRecord }) {
  const { strength, receipts } = tie;
  const listed = receipts.nodes.slice(0, receipts.totalCount > LISTED + 1 ? LISTED : LISTED + 1);
  const unlisted = receipts.totalCount - listed.length;
  const printed = strengthFigure(strength);
  const sums = receiptSums(listed.map(({ contribution }) => contribution), Math.round(Number(printed) * 100), unlisted);
  return (
    <section className="detail-part">
      <h3>
        {mapTexts.receipts} <span className="muted small detail-light">{mapTexts.receiptsSay}</span>
      </h3>
      <table className="detail-rows tie-receipts">
        <thead>
          <tr>
            <th scope="col">{mapTexts.receiptDate}</th>
            <th scope="col">{mapTexts.receiptEvent}</th>
            <th scope="col" className="number">
              {mapTexts.receiptParties[levelOf(tie.a.id)]}
            </th>
            <th scope="col" className="number">
              {mapTexts.receiptNew}
            </th>
            <th scope="col" className="number">
              {mapTexts.receiptNow}
            </th>
          </tr>
        </thead>
        <tbody>
          {listed.map(({ date, kind, source, parties, contributionWhenNew }, i) => (
            <tr key={`${date} ${source.id}`}>
              <td className="small">{shortDate(date)}</td>
              <td>
                <RecordLink id={source.id}>{source.label}</RecordLink> <Kind of={kind} named={source.label} />
              </td>
              <td className="number">{parties}</td>
              <td className="number">{contributionWhenNew.toFixed(2)}</td>
              <td className="number">
                <strong>{hundredths(sums.listed[i] ?? 0)}</strong>
              </td>
            </tr>
          ))}
          {sums.rest !== undefined && (
            <tr>
              <td />
              <td className="muted">{mapTexts.receiptRest(unlisted)}</td>
              <td />
              <td />
              <td className="number">
                <strong>{hundredths(sums.rest)}</strong>
              </td>
            </tr>
          )}
        </tbody>
        <tfoot>
          <tr>
            <td />
            <th scope="row">{mapTexts.receiptTotal}</th>
            <td />
            <td />
            <td className="number">
              <strong>{printed}</strong>
            </td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

/** What sort of contact it was, where its name does not say so. */
function Kind({ of, named }: { readonly of: string; readonly named: string }) {
  const words = plainWord(of);
  const noun = words.slice(words.lastIndexOf(' ') + 1);
  return named.toLowerCase().includes(noun) ? null : <span className="muted small">{words}</span>;
}
