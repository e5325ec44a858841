import type { ReactNode } from 'react';
import { pageTexts } from '../texts/pages.ts';
import './table.css';

interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  readonly number?: boolean;
  /** A word or two, never broken between lines. */
  readonly short?: boolean;
  /** Left out where there is no room. */
  readonly wide?: boolean;
  /** Buttons: its head is for screen readers only, and it is not printed. */
  readonly acts?: boolean;
}

interface RowsProps<Row> {
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly columns: readonly Column<Row>[];
  /** Said instead of an empty table. */
  readonly none?: string;
}

/** A plain table: the first column names the row. */
export function Rows<Row>({ caption, rows, rowKey, columns, none = pageTexts.none }: RowsProps<Row>) {
  if (rows.length === 0) return none === '' ? null : <p className="muted small">{none}</p>;
  return (
    <table className="table">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ head, number, short, wide, acts }) => (
            <th key={head} scope="col" className={classOf({ number, short, wide, acts })}>
              {acts ? <span className="unseen">{head}</span> : head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map(({ head, cell, number, short, wide, acts }, i) =>
              i === 0 ? (
                <th key={head} scope="row" className={classOf({ number, short, wide, acts })}>
                  {cell(row)}
                </th>
              ) : (
                <td key={head} className={classOf({ number, short, wide, acts })}>
                  {cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface Look {
  readonly number: boolean | undefined;
  readonly short: boolean | undefined;
  readonly wide: boolean | undefined;
  readonly acts: boolean | undefined;
}

function classOf({ number, short, wide, acts }: Look): string | undefined {
  if (acts) return 'table-acts no-print';
  return [number ? 'number' : short && 'table-short', wide && 'table-wide'].filter(Boolean).join(' ') || undefined;
}
