import { csvOf, download } from '../../../ui/csv.ts';
import { partyKey } from '../party-id.ts';
import type { TieRecord } from './pair-query.ts';
import type { ReceiptFact } from './receipt-rows.ts';

/** Every receipt unrounded, so that a spreadsheet finds the same sum. */
export function downloadReceipts(tie: TieRecord, receipts: readonly ReceiptFact[]): void {
  const header = ['date', 'kind', 'event', 'name', 'parties', 'when_new', 'now', 'a', 'b', 'as_of'];
  const rows = receipts.map(({ date, kind, source, label, parties, whenNew, now }) => [
    date, kind.toLowerCase().replace(/_/g, ' '), source, label, parties, whenNew, now, tie.a.id, tie.b.id, tie.at,
  ]);
  const name = [tie.a.id, tie.b.id].map((id) => (partyKey(id) ?? '').replace(/[^\w-]+/g, '-')).join('-');
  download(`kith-tie-${name}-${tie.at}.csv`, csvOf([header, ...rows]));
}
