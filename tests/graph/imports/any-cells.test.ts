import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sayFault } from '../../../graph/imports/fault.ts';
import { IMPORT_TABLES } from '../../../graph/imports/tables/all-tables.ts';
import { emptyStore } from './empty-store.ts';
import { imported, importFiles } from './files.ts';

const KNOWN = {
  'areas.csv': 'id,name\na1,One\n',
  'people.csv': 'id,name\np1,Ann\np2,Bea\n',
  'topics.csv': 'slug,label\nt1,Topic\n',
  'events.csv': 'id,name,kind,date\ne1,Event,peer visit,2019-01-01\n',
  'clusters.csv': 'id,name,kind\nc1,Cluster,topic\n',
  'organisations.csv': 'id,name,kind\no1,Org,other\n',
  'questions.csv': 'id,text\nq1,How?\n',
};
/** What can well stand in the columns that name other records. */
const PLAUSIBLE: Readonly<Record<string, string>> = {
  person: 'p1',
  buddy: 'p2',
  area: 'a1',
  areas: 'a1',
  event: 'e1',
  cluster: 'c1',
  topic: 't1',
  topics: 't1',
  broader: '',
  organisation: 'o1',
  question: 'q1',
  who: 'area:a1',
  from: '2019-01-01',
  to: '2020-01-01',
};

const anyCell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom('__proto__', 'constructor', 'a1', 'area:a1', 'x|y', 'a;b', ';', '01/02/2019', '1e3', ' ', 'two\r\nlines', 'İ', '=1+1'),
);
const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const anyFile = fc.constantFrom(...IMPORT_TABLES).chain(({ name, columns }) => {
  const row = fc.tuple(
    ...[...columns].map(([column, { example }]) =>
      fc.oneof({ arbitrary: fc.constant(PLAUSIBLE[column] ?? example), weight: 14 }, { arbitrary: anyCell, weight: 1 }),
    ),
  );
  return fc.array(row, { minLength: 1, maxLength: 3 }).map((rows) => ({
    file: `${name}.csv`,
    text: [[...columns.keys()], ...rows].map((cells) => `${cells.map(cell).join(',')}\n`).join(''),
  }));
});

it('whatever stands in the cells: the file is refused with places and nothing written, or imported and the same again changes nothing', { timeout: 120_000 }, async () => {
  const store = await emptyStore();
  await imported(store, KNOWN);
  const seen = { refused: 0, imported: 0 };
  await fc.assert(
    fc.asyncProperty(anyFile, async ({ file, text }) => {
      const before = await store.version();
      const { faults } = await importFiles(store, { [file]: text });
      if (faults.length > 0) {
        seen.refused += 1;
        for (const fault of faults) expect(sayFault(fault)).toMatch(new RegExp(`^${file}: row \\d+[,:] [^\\n]+$`));
        expect(await store.version()).toBe(before);
      } else {
        seen.imported += 1;
        expect((await importFiles(store, { [file]: text })).changed).toBe(0);
      }
    }),
    { numRuns: 600, seed: 1122 },
  );
  expect(Math.min(seen.refused, seen.imported)).toBeGreaterThan(100);
});
