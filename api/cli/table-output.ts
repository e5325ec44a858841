import type { Command } from 'commander';
import type { Terminal } from './terminal.ts';

export type Cell = string | number | boolean | undefined;
export type Line = Readonly<Record<string, Cell>>;

/** How a table of data goes to stdout. */
export interface OutputChoice {
  readonly csv?: boolean | undefined;
  readonly json?: boolean | undefined;
}

export const withOutputChoice = (command: Command): Command =>
  command.option('--csv', 'print CSV, for programs').option('--json', 'print JSON, for programs');

const LINES_AT_ONCE = 1_000;

/** Prints lines under these columns: aligned for people, or as CSV or JSON. */
export async function printTable(
  terminal: Terminal,
  columns: readonly string[],
  lines: readonly Line[],
  { csv, json }: OutputChoice,
): Promise<void> {
  if (json) return terminal.out(`${JSON.stringify(lines.map((line) => ordered(columns, line)), null, 2)}\n`);
  const texts = csv ? csvLines(columns, lines) : alignedLines(columns, lines);
  for (let i = 0; i < texts.length; i += LINES_AT_ONCE) {
    await terminal.out(`${texts.slice(i, i + LINES_AT_ONCE).join('\n')}\n`);
  }
}

const ordered = (columns: readonly string[], line: Line) =>
  Object.fromEntries(columns.map((column) => [column, line[column] ?? null]));

const csvLines = (columns: readonly string[], lines: readonly Line[]): string[] => [
  columns.map(csvCell).join(','),
  ...lines.map((line) => columns.map((column) => csvCell(line[column])).join(',')),
];

/** A cell of CSV, exactly as it is: for programs, not made safe for spreadsheets. */
export function csvCell(value: Cell): string {
  const text = value === undefined ? '' : String(value);
  return /[",\r\n]/.test(text) || text.trim() !== text ? `"${text.replaceAll('"', '""')}"` : text;
}

function alignedLines(columns: readonly string[], lines: readonly Line[]): string[] {
  const table = [columns, ...lines.map((line) => columns.map((column) => shown(line[column])))];
  const widths = columns.map((_, i) => Math.max(...table.map((cells) => cells[i]?.length ?? 0)));
  const isNumber = columns.map((column) => lines.length > 0 && lines.every((line) => typeof line[column] === 'number'));
  return table.map((cells) =>
    cells
      .map((cell, i) => (isNumber[i] ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

/** Control characters of a record must not steer the reader's terminal. */
// eslint-disable-next-line no-control-regex
const shown = (value: Cell): string => (value === undefined ? '' : String(value).replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' '));
