import type { Command } from 'commander';
import { BadUse } from './command.ts';
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

/** Lines that are made one at a time, for tables too long to stand in memory; `line` gives the same each time. */
export interface LineSource {
  readonly size: number;
  readonly line: (place: number) => Line;
}

const LINES_AT_ONCE = 1_000;

/** Prints lines under these columns: aligned for people, or as CSV or JSON. */
export async function printTable(
  terminal: Terminal,
  columns: readonly string[],
  lines: readonly Line[] | LineSource,
  { csv, json }: OutputChoice,
): Promise<void> {
  if (csv && json) throw new BadUse('--csv and --json cannot both be chosen.');
  const source = 'line' in lines ? lines : { size: lines.length, line: (place: number) => lines[place]! };
  const print = json ? jsonLine(columns, source.size) : csv ? csvLine(columns) : alignedLine(columns, source);
  if (json) await terminal.out('[');
  else await terminal.out(`${print(undefined, -1)}\n`);
  let pending: string[] = [];
  for (let place = 0; place < source.size; place++) {
    pending.push(print(source.line(place), place));
    if (pending.length < LINES_AT_ONCE && place < source.size - 1) continue;
    await terminal.out(json ? pending.join('') : `${pending.join('\n')}\n`);
    pending = [];
  }
  if (json) await terminal.out(source.size > 0 ? '\n]\n' : ']\n');
}

/** Says one line; the header where there is none. */
type PrintLine = (line: Line | undefined, place: number) => string;

const jsonLine =
  (columns: readonly string[], size: number): PrintLine =>
  (line, place) => {
    const fields = Object.fromEntries(columns.map((column) => [column, line?.[column] ?? null]));
    return `\n${JSON.stringify([fields], null, 2).slice(2, -2)}${place < size - 1 ? ',' : ''}`;
  };

const csvLine =
  (columns: readonly string[]): PrintLine =>
  (line) =>
    columns.map((column) => csvCell(line ? line[column] : column)).join(',');

/** A cell of CSV, exactly as it is: for programs, not made safe for spreadsheets. */
export function csvCell(value: Cell): string {
  const text = value === undefined ? '' : String(value);
  return /[",\r\n]/.test(text) || text.trim() !== text ? `"${text.replaceAll('"', '""')}"` : text;
}

function alignedLine(columns: readonly string[], { size, line }: LineSource): PrintLine {
  const widths = columns.map((column) => column.length);
  const isNumber = columns.map(() => size > 0);
  for (let place = 0; place < size; place++) {
    const cells = line(place);
    columns.forEach((column, i) => {
      widths[i] = Math.max(widths[i]!, shown(cells[column]).length);
      isNumber[i] &&= NUMBER.test(String(cells[column]));
    });
  }
  return (cells) =>
    columns
      .map((column, i) => {
        const text = cells ? shown(cells[column]) : column;
        return isNumber[i] ? text.padStart(widths[i]!) : text.padEnd(widths[i]!);
      })
      .join('  ')
      .trimEnd();
}

const NUMBER = /^-?\d+(\.\d+)?$/;

/** Control characters of a record must not steer the reader's terminal. */
// eslint-disable-next-line no-control-regex
const shown = (value: Cell): string => (value === undefined ? '' : String(value).replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' '));
