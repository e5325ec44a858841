import { quoted, type Fault } from './fault.ts';
import type { ImportTable } from './import-table.ts';
import type { SourceTable } from './source-table.ts';

/** Where the columns of an import file stand, and what is wrong with its header. */
export interface Header {
  readonly places: readonly { readonly name: string; readonly place: number }[];
  readonly faults: readonly Fault[];
  readonly warnings: readonly string[];
}

export function headerOf({ file, columns, rows }: SourceTable, { columns: known }: ImportTable): Header {
  const apart = otherSeparator(columns);
  if (apart !== undefined) {
    const message = `The columns are parted by ${apart}, but must be parted by commas. Save the file as CSV UTF-8 (comma delimited).`;
    return { places: [], faults: [{ file, message }], warnings: [] };
  }
  const places = new Map<string, number>();
  const faults: Fault[] = [];
  const warnings: string[] = [];
  const listed = [...known.keys()].join(', ');
  columns.forEach((cell, place) => {
    const name = columnName(cell);
    if (name === '') {
      if (rows.some(({ cells }) => (cells[place] ?? '').trim() !== '')) warnings.push(`${file}: column ${place + 1} has no name and was left out.`);
      return;
    }
    if (!known.has(name) && !places.has(name)) warnings.push(`${file}: the column ${quoted(cell)} is not known and was left out. Known columns: ${listed}.`);
    if (places.has(name)) faults.push({ file, column: name, message: 'This column stands twice in the header. Keep one.' });
    places.set(name, place);
  });
  for (const [name, { required }] of known) {
    if (required && !places.has(name)) {
      faults.push({ file, column: name, message: `This column is missing from the header. The header is ${listed}.` });
    }
  }
  return {
    places: [...places].filter(([name]) => known.has(name)).map(([name, place]) => ({ name, place })),
    faults,
    warnings,
  };
}

const columnName = (cell: string): string => cell.trim().toLowerCase().replace(/[\s-]+/g, '_');

/** What parts the columns of a file that spreadsheets of other countries wrote, or that was saved as text. */
function otherSeparator(columns: readonly string[]): string | undefined {
  const [only = '', ...more] = columns;
  if (more.some((cell) => cell.trim() !== '')) return undefined;
  if (only.includes(';')) return 'semicolons';
  return only.includes('\t') ? 'tabs' : undefined;
}
