import type { SourceRow } from '../source-table.ts';
import { isTableName, tableNameOf } from '../table-name.ts';
import { nothingRead, type Reading } from './reading.ts';
import { holdsAnything, sourceTable } from './rows.ts';

/** The fault of a workbook that can be read and has nothing for an import. */
export const NO_IMPORT_SHEET = 'No sheet is named as an import file, and neither is the workbook. Name a sheet "people", say.';

type Sheet = { readonly sheet: string; readonly data: readonly (readonly unknown[])[] };

/**
 * Reads the bytes of one XLSX file: every sheet that is named as an import file, or, where none is,
 * the first sheet of a file that is itself named as one. Rows are numbered as the sheet shows them.
 */
export async function readXlsx(file: string, bytes: Uint8Array): Promise<Reading> {
  const sheets = await sheetsOf(bytes);
  if (!sheets) {
    const message = 'This is not an XLSX workbook that can be read. Save it again as .xlsx, or as CSV UTF-8.';
    return { ...nothingRead(), faults: [{ file, message }] };
  }
  const named = sheets.filter(({ sheet }) => isTableName(tableNameOf(sheet)));
  if (named.length > 0) return namedSheets(file, sheets, named);
  const first = sheets[0];
  if (first && isTableName(tableNameOf(file))) {
    return { ...nothingRead(), tables: [sourceTable(file, rowsOf(first))] };
  }
  return { ...nothingRead(), faults: [{ file, message: NO_IMPORT_SHEET }] };
}

function namedSheets(file: string, sheets: readonly Sheet[], named: readonly Sheet[]): Reading {
  const others = sheets.filter((sheet) => !named.includes(sheet) && rowsOf(sheet).length > 0);
  return {
    tables: named.map((one) => sourceTable(`${file}/${tableNameOf(one.sheet)}`, rowsOf(one))),
    faults: [],
    warnings: others.map(({ sheet }) => `${file}: the sheet "${sheet}" is not named as an import file and was left out.`),
  };
}

async function sheetsOf(bytes: Uint8Array): Promise<readonly Sheet[] | undefined> {
  const { default: readExcelFile } = await import('read-excel-file/node');
  try {
    return await readExcelFile(Buffer.from(bytes), { trim: false });
  } catch {
    // Whatever the reader stumbles over in a file from outside, the file is what is wrong.
    return undefined;
  }
}

function rowsOf({ data }: Sheet): SourceRow[] {
  return data
    .map((cells, i) => ({ line: i + 1, cells: cells.map(textOf) }))
    .filter(({ cells }) => holdsAnything(cells));
}

/** A cell as it would stand in a CSV file: days as ISO, yes and no in words. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, '');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}
