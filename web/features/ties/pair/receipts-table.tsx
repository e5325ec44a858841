import { useAddress } from '../../../address/use-address.ts';
import { tiesTexts } from '../../../texts/ties.ts';
import { Button } from '../../../ui/button.tsx';
import { shortDate } from '../../../ui/dates.ts';
import { RecordLink } from '../../../ui/record-link.tsx';
import { strengthFigure } from '../../../ui/strength.ts';
import { receiptTable, thousandthsFigure, type ReceiptFact, type ReceiptRow } from './receipt-rows.ts';
import { asAddress } from '../ties-address.ts';
import '../../../ui/table.css';
import './receipts-table.css';

interface ReceiptsTableProps {
  readonly receipts: readonly ReceiptFact[];
  readonly strength: number;
  readonly date: string;
  readonly all: boolean;
}

/** What the strength is made of, largest first. The column adds up to the figure as it is printed. */
export function ReceiptsTable({ receipts, strength, date, all }: ReceiptsTableProps) {
  const [, change] = useAddress();
  const total = strengthFigure(strength, 3);
  const { largest, others, othersThousandths, othersWhenNew } = receiptTable(receipts, Math.round(Number(total) * 1_000));
  return (
    <table className="table ties-receipts">
      <caption className="unseen">{tiesTexts.receipts}</caption>
      <thead>
        <tr>
          <th scope="col">{tiesTexts.date}</th>
          <th scope="col">{tiesTexts.event}</th>
          <th scope="col" className="number">
            {tiesTexts.parties}
          </th>
          <th scope="col" className="number">
            {tiesTexts.whenNew}
          </th>
          <th scope="col" className="number">
            {tiesTexts.now}
          </th>
        </tr>
      </thead>
      <tbody>
        {largest.map((row) => (
          <Receipt key={row.receipt.key} row={row} />
        ))}
        {others.length > 0 && (
          <tr>
            <td />
            <td>
              <Button
                look="quiet"
                className="ties-others"
                aria-expanded={all}
                onClick={() => change(asAddress.allReceipts(!all), { replace: true })}
              >
                {tiesTexts.olderReceipts(others.length)}
              </Button>
            </td>
            <td />
            <td className="number">{othersWhenNew.toFixed(2)}</td>
            <td className="number">
              <b>{thousandthsFigure(othersThousandths)}</b>
            </td>
          </tr>
        )}
        {all && others.map((row) => <Receipt key={row.receipt.key} row={row} within />)}
      </tbody>
      <tfoot>
        <tr>
          <td />
          <th scope="row" colSpan={3}>
            {tiesTexts.total(date)}
          </th>
          <td className="number">
            <b>{total}</b>
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

/** One dated fact. Those within the row of others are lighter, for that row has counted them. */
function Receipt({ row: { receipt, thousandths }, within = false }: { readonly row: ReceiptRow; readonly within?: boolean }) {
  const now = thousandthsFigure(thousandths);
  return (
    <tr className={within ? 'ties-within' : undefined}>
      <td className="ties-date">{shortDate(receipt.date)}</td>
      <td>
        <RecordLink id={receipt.source}>{receipt.label}</RecordLink>
      </td>
      <td className="number">{receipt.parties}</td>
      <td className="number">{receipt.whenNew.toFixed(2)}</td>
      <td className="number">{within ? now : <b>{now}</b>}</td>
    </tr>
  );
}
