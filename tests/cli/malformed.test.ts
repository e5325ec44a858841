import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { legacySouthTables } from '../../seeds/legacy-south.ts';
import { kith } from './kith.ts';

/** Tables as rows of cells, header first, keyed by file. */
type Tables = Readonly<Record<string, readonly (readonly string[])[]>>;

const CAST: Tables = Object.fromEntries(
  legacySouthTables()
    .filter(({ rows }) => rows.length > 0)
    .map(({ file, columns, rows }) => [file, [columns, ...rows.map(({ cells }) => cells)]]),
);

const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map((cell) => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\n`).join('');

interface Malformed {
  readonly what: string;
  readonly file: string;
  readonly text: string;
}

const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  'areas.csv': ['id', 'name'],
  'people.csv': ['id'],
  'roles.csv': ['person', 'area', 'role'],
  'events.csv': ['id', 'name', 'kind', 'date'],
  'attendance.csv': ['event', 'person'],
  'clusters.csv': ['id', 'name', 'kind'],
  'members.csv': ['cluster', 'person'],
  'topics.csv': ['slug', 'label'],
  'organisations.csv': ['id', 'name', 'kind'],
};
const FILES = Object.keys(REQUIRED).filter((file) => CAST[file]);
const TYPED: readonly (readonly [string, string])[] = [
  ['areas.csv', 'lat'],
  ['areas.csv', 'coastal'],
  ['people.csv', 'consent'],
  ['roles.csv', 'role'],
  ['roles.csv', 'from'],
  ['events.csv', 'date'],
  ['events.csv', 'kind'],
  ['attendance.csv', 'person'],
  ['attendance.csv', 'event'],
  ['attendance.csv', 'area'],
  ['members.csv', 'cluster'],
  ['members.csv', 'seat'],
];
const NONSENSE = ['¿', 'n/a', '2019-13-01', '31/02/2019', '1e999', 'person:', 'x|y', 'NaN', '"', '../..', '\u0007', '=1/0', "'; DROP TABLE node; --"];

const fileArbitrary = fc.constantFrom(...FILES);
const rowOf = (file: string) => fc.integer({ min: 1, max: (CAST[file]?.length ?? 2) - 1 });

/** Every way in which a spreadsheet goes wrong, applied at a place of its own. */
const malformed: fc.Arbitrary<Malformed> = fc.oneof(
  fc.constantFrom(...TYPED.filter(([file]) => CAST[file])).chain(([file, column]) =>
    fc.record({ row: rowOf(file), value: fc.constantFrom(...NONSENSE) }).map(({ row, value }) => ({
      what: `${column} ${JSON.stringify(value)}`,
      file,
      text: csv(withCell(file, row, column, value)),
    })),
  ),
  fileArbitrary.chain((file) =>
    fc.record({ row: rowOf(file), column: fc.constantFrom(...(REQUIRED[file] ?? [])) }).map(({ row, column }) => ({
      what: `${column} emptied`,
      file,
      text: csv(withCell(file, row, column, '')),
    })),
  ),
  fileArbitrary.chain((file) =>
    fc.constantFrom(...(REQUIRED[file] ?? [])).map((column) => ({ what: `no column ${column}`, file, text: csv(without(file, column)) })),
  ),
  fileArbitrary.chain((file) =>
    rowOf(file).map((row) => ({ what: 'too many cells', file, text: csv(longer(file, row)) })),
  ),
  fileArbitrary.chain((file) =>
    rowOf(file).map((row) => ({ what: 'a broken quote', file, text: brokenQuote(file, row) })),
  ),
  fileArbitrary.map((file) => ({ what: 'a column twice', file, text: csv((CAST[file] ?? []).map((row) => [...row, row[0] ?? ''])) })),
  fc.constantFrom('areas.csv', 'people.csv', 'events.csv').chain((file) =>
    rowOf(file).map((row) => ({ what: 'an id twice', file, text: csv([...(CAST[file] ?? []), CAST[file]?.[row] ?? []]) })),
  ),
  fileArbitrary.map((file) => ({ what: 'no text at all', file, text: `${csv(CAST[file] ?? []).slice(0, 40)}\0\0` })),
  fileArbitrary.map((file) => ({ what: 'semicolons for commas', file, text: csv(CAST[file] ?? []).replaceAll(',', ';') })),
);

function withCell(file: string, row: number, column: string, value: string) {
  const table = CAST[file] ?? [];
  const place = table[0]?.indexOf(column) ?? -1;
  return table.map((cells, i) => (i === row ? cells.map((cell, j) => (j === place ? value : cell)) : cells));
}

function without(file: string, column: string) {
  const table = CAST[file] ?? [];
  const place = table[0]?.indexOf(column) ?? -1;
  return table.map((cells) => cells.filter((_, j) => j !== place));
}

const longer = (file: string, row: number) =>
  (CAST[file] ?? []).map((cells, i) => (i === row ? [...cells, 'one', 'more'] : cells));

function brokenQuote(file: string, row: number): string {
  const lines = csv(CAST[file] ?? []).split('\n');
  return lines.map((line, i) => (i === row ? `"${line}` : line)).join('\n');
}

describe('a malformed import', () => {
  let folder: string;
  let data: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kith-malformed-'));
    data = join(folder, 'data');
    mkdirSync(join(folder, 'good'));
    for (const [file, rows] of Object.entries(CAST)) writeFileSync(join(folder, 'good', file), csv(rows));
    const { code, err } = await kith('import', join(folder, 'good'), '--data', data);
    expect(code, err).toBe(0);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is told with its place, 300 times over, and leaves the store as it was', { timeout: 240_000 }, async () => {
    const before = await kith('export', '--format', 'json', '--data', data);
    const file = mkdtempSync(join(folder, 'bad-'));
    await fc.assert(
      fc.asyncProperty(malformed, async ({ what, file: name, text }) => {
        const path = join(file, name);
        writeFileSync(path, text);
        const { code, out, err } = await kith('import', path, '--data', data);
        rmSync(path);
        const lines = err.split('\n').filter((line) => line.startsWith(`${name}: `));
        expect([1, 2], `${what}: ${err}`).toContain(code);
        expect(out, what).toBe('');
        expect(lines.length, `${what}: ${err}`).toBeGreaterThan(0);
        expect(err, what).not.toMatch(/\n\s+at |undefined|\[object/);
      }),
      { numRuns: 300, seed: 20261122 },
    );
    const imports = JSON.parse((await kith('imports', '--data', data, '--json')).out) as unknown[];
    expect(imports).toHaveLength(1);
    expect((await kith('export', '--format', 'json', '--data', data)).out).toBe(before.out);
  });
});
