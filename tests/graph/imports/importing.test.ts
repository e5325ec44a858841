import { describe, expect, it } from 'vitest';
import { importTables } from '../../../graph/imports/import-tables.ts';
import { IMPORT_TABLES } from '../../../graph/imports/tables/all-tables.ts';
import type { NodeId } from '../../../graph/model/node-id.ts';
import type { Store } from '../../../graph/store/store.ts';
import { legacySouthTables } from '../../../seeds/legacy-south.ts';
import { emptyStore } from './empty-store.ts';
import { contents, imported, importFiles, NOON, type Files } from './files.ts';

const PROGRAMME: Files = {
  'areas.csv': 'id,name,region\na1,Area One,North\na2,Area Two,South\n',
  'people.csv': 'id,name,consent\np1,Ann,yes\np2,Bea,\n',
  'organisations.csv': 'id,name,kind\no1,Org One,Support Partner\n',
  'topics.csv': 'slug,label,broader\nyouth,Youth,\nyouth-work,Youth work,youth\n',
  'clusters.csv': 'id,name,kind,topic,seats_per_area,from,to\nc1,Cluster One,topic,youth-work,2,2019-01-01,2020-01-01\n',
  'events.csv': 'id,name,kind,date,cluster,number,topics\ne1,Session one,cluster session,14/03/2019,c1,1,youth;youth-work\n',
};

async function programme(): Promise<Store> {
  const store = await emptyStore();
  await imported(store, PROGRAMME);
  return store;
}

const record = async (store: Store, id: string) =>
  (await contents(store)).find((one) => (one as { id: string }).id === id);
const ends = async (store: Store, node: string, kind: 'ABOUT' | 'SESSION_OF' | 'NARROWER_THAN' | 'ANSWERS') => {
  const [page] = await store.related([node as NodeId], { kind, direction: 'out', first: 100 });
  return page?.items.map(({ node: { id } }) => id);
};
const partners = async (store: Store) => {
  const [page] = await store.related(['collaboration:k1' as NodeId], { kind: 'PARTNER_IN', direction: 'in', first: 100 });
  return page?.items.map(({ relation, node }) => [node.id, relation.from, 'amount' in relation ? relation.amount : undefined]);
};

describe('importing', () => {
  it('brings in every file of a cast, and the same files again change nothing', async () => {
    const store = await emptyStore();
    const tables = legacySouthTables();
    const first = await importTables(store, tables, { by: 'steward', now: NOON, name: 'Legacy South' });
    expect({ faults: first.faults, warnings: first.warnings }).toEqual({ faults: [], warnings: [] });
    expect(first.batch).toBe('import:2026-11-22-legacy-south');
    expect(await store.count({ label: 'Person' })).toBe(20);
    expect(await store.count({ label: 'Area' })).toBe(14);
    const before = await contents(store);
    const again = await importTables(store, tables, { by: 'steward', now: NOON, name: 'Legacy South' });
    expect(again.changed).toBe(0);
    expect(again.batch).toBeUndefined();
    expect(again.files.every((file) => file.unchanged === file.rows)).toBe(true);
    expect(await store.version()).toBe(1);
    expect(await contents(store)).toEqual(before);
  });

  it('tells how many records it changed, as many as the log holds besides the import itself', async () => {
    const store = await emptyStore();
    const { changed, batch } = await imported(store, PROGRAMME);
    const [head] = await store.log({ first: 1 });
    expect(head).toMatchObject({ by: 'steward', why: 'Import areas.csv and 5 more', changed: changed + 1 });
    expect(await record(store, batch ?? '')).toMatchObject({ rows: changed, by: 'steward', at: NOON.toISOString() });
  });

  it('keeps names exactly as they are given, formulas and spaces too', async () => {
    const names = ['=HYPERLINK("http://x")', '+44 20', '-Ann', '@Bea', ' Cay ', 'D’Arcy\nO\'Neil', 'Zoë 🐑', '\tTab'];
    const rows = names.map((name, i) => `n${i},"${name.replaceAll('"', '""')}"`);
    const store = await emptyStore();
    await imported(store, { 'people.csv': `id,name\r\n${rows.join('\r\n')}\r\n` });
    const people = await store.nodes(names.map((_, i) => `person:n${i}` as NodeId));
    expect(people.map((one) => (one?.label === 'Person' ? one.name : undefined))).toEqual(names);
  });

  it('leaves what an absent column would say, and clears what an empty cell says', async () => {
    const store = await programme();
    await imported(store, { 'areas.csv': 'id,name\na1,Area One\n' });
    expect(await record(store, 'area:a1')).toMatchObject({ region: 'North' });
    await imported(store, { 'areas.csv': 'id,name,region\na1,Area One,\n' });
    expect(await record(store, 'area:a1')).not.toHaveProperty('region');
  });

  it('takes ids with and without their prefix for the same', async () => {
    const store = await programme();
    const report = await imported(store, { 'people.csv': 'id,name,consent\nperson:p1,Ann,yes\n' });
    expect(report.changed).toBe(0);
    await imported(store, { 'needs.csv': 'who,topic,level\na1,youth,1\nperson:p1,topic:youth,2\n' });
    expect(await record(store, 'NEEDS|area:a1|topic:youth||')).toMatchObject({ level: 1 });
    expect(await record(store, 'NEEDS|person:p1|topic:youth||')).toMatchObject({ level: 2 });
  });

  it('wants to know who is meant when a bare id fits two', async () => {
    const store = await emptyStore();
    const files = { ...PROGRAMME, 'people.csv': 'id,name\na1,Ann\n' };
    const { faults } = await importFiles(store, { ...files, 'offers.csv': 'who,topic,level\na1,youth,1\n' });
    expect(faults).toMatchObject([{ row: 2, column: 'who', message: expect.stringContaining('"a1" can mean area:a1 and person:a1') }]);
    await imported(store, { ...files, 'offers.csv': 'who,topic,level\narea:a1,youth,1\n' });
  });

  it('finds records in the files themselves or in the store, in whatever order the files come', async () => {
    const store = await emptyStore();
    await imported(store, { 'roles.csv': 'person,area,role\np1,a1,chair\n', ...PROGRAMME });
    await imported(store, { 'roles.csv': 'person,area,role\np2,a2,member\n' });
    expect(await record(store, 'HOLDS_ROLE|person:p2|area:a2||member')).toBeDefined();
  });

  it('writes what several files say of one event as one', async () => {
    const store = await emptyStore();
    const { changed } = await imported(store, {
      'events.csv': 'id,name,kind,date\ne1,One,peer visit,2019-03-14\n',
      'evaluations.csv': 'event,attendance_returned,responses,provenance\ne1,no,12,demo\n',
    });
    expect(changed).toBe(1);
    expect(await record(store, 'event:e1')).toMatchObject({
      date: '2019-03-14',
      attendanceReturned: false,
      responses: 12,
      provenance: 'fact',
      source: 'events.csv',
    });
  });

  it('notes where a record comes from, and lets a later file say otherwise only in so many words', async () => {
    const store = await emptyStore();
    await imported(store, { 'people.csv': 'id,name,provenance,source\np1,Ann,demo,invented\np2,Bea,,\n' });
    expect(await record(store, 'person:p1')).toMatchObject({ provenance: 'demo', source: 'invented' });
    expect(await record(store, 'person:p2')).toMatchObject({ provenance: 'fact', source: 'people.csv' });
    await imported(store, { 'people.csv': 'id,name\np1,Anne\n' });
    expect(await record(store, 'person:p1')).toMatchObject({ name: 'Anne', provenance: 'demo', source: 'invented' });
  });

  it('records a figure for its year, and takes it away where the value is empty', async () => {
    const store = await programme();
    await imported(store, { 'context.csv': 'area,indicator,year,value\na1,Deprivation decile,2019,2\n' });
    const id = 'MEASURED_BY|area:a1|indicator:Deprivation decile|2019-01-01|';
    expect(await record(store, id)).toMatchObject({ to: '2020-01-01', value: 2 });
    expect(await record(store, 'indicator:Deprivation decile')).toMatchObject({ name: 'Deprivation decile' });
    const report = await imported(store, { 'context.csv': 'area,indicator,year,value\na1,Deprivation decile,2019,\n' });
    expect(report.files[0]).toMatchObject({ removed: 1, changed: 1 });
    expect(await record(store, id)).toBeUndefined();
  });

  it('gives a member whose seat is not stated a named one', async () => {
    const store = await programme();
    await imported(store, { 'members.csv': 'cluster,person,area\nc1,p1,a1\n' });
    expect(await record(store, 'MEMBER_OF|person:p1|cluster:c1||named')).toMatchObject({ area: 'area:a1' });
  });

  it('holds the rules of clusters against memberships that are in the store already', async () => {
    const store = await programme();
    await imported(store, { 'members.csv': 'cluster,person,area\nc1,p1,a1\nc1,p2,a1\n', 'people.csv': 'id\np3\n' });
    const { faults } = await importFiles(store, { 'members.csv': 'cluster,person,area,seat\nc1,p3,a1,named\n' });
    expect(faults).toMatchObject([{ file: 'members.csv', row: 2, column: 'cluster' }]);
    const fewer = await importFiles(store, { 'clusters.csv': 'id,name,kind,seats_per_area\nc1,Cluster One,topic,1\n' });
    expect(fewer.faults).toMatchObject([{ file: 'clusters.csv', message: expect.stringContaining('cluster:c1 has 1 seat per area') }]);
  });
});

describe('a column that stands for relations', () => {
  it('replaces the topics of an event, and an empty cell takes them all away', async () => {
    const store = await programme();
    expect(await ends(store, 'event:e1', 'ABOUT')).toEqual(['topic:youth', 'topic:youth-work']);
    const event = 'id,name,kind,date,topics\ne1,Session one,cluster session,2019-03-14,';
    const { files } = await imported(store, { 'events.csv': `${event}youth\n` });
    expect(files[0]).toMatchObject({ changed: 1, removed: 1 });
    expect(await ends(store, 'event:e1', 'ABOUT')).toEqual(['topic:youth']);
    await imported(store, { 'events.csv': `${event}\n` });
    expect(await ends(store, 'event:e1', 'ABOUT')).toEqual([]);
  });

  it('moves a session to another cluster, numbers it anew, or frees it', async () => {
    const store = await programme();
    await imported(store, { 'clusters.csv': 'id,name,kind\nc2,Cluster Two,role\n' });
    const event = (columns: string, cells: string) => ({
      'events.csv': `id,name,kind,date,${columns}\ne1,Session one,cluster session,2019-03-14,${cells}\n`,
    });
    await imported(store, event('number', '3'));
    expect(await record(store, 'SESSION_OF|event:e1|cluster:c1||')).toMatchObject({ number: 3 });
    await imported(store, event('cluster', 'c2'));
    expect(await ends(store, 'event:e1', 'SESSION_OF')).toEqual(['cluster:c2']);
    await imported(store, event('cluster', ''));
    expect(await ends(store, 'event:e1', 'SESSION_OF')).toEqual([]);
  });

  it('moves a topic under another one', async () => {
    const store = await programme();
    await imported(store, { 'topics.csv': 'slug,label,broader\nplay,Play,\nyouth-work,Youth work,play\n' });
    expect(await ends(store, 'topic:youth-work', 'NARROWER_THAN')).toEqual(['topic:play']);
  });

  it('gives the partners of joint work its period, and moves them when it moves', async () => {
    const store = await programme();
    const work = (cells: string) => ({ 'collaborations.csv': `id,kind,areas,from,amount\nk1,pilot grant,${cells}\n` });
    await imported(store, work('a1;a2,2019-06-01,2500'));
    expect(await partners(store)).toEqual([
      ['area:a1', '2019-06-01', 2500],
      ['area:a2', '2019-06-01', 2500],
    ]);
    await imported(store, { 'collaborations.csv': 'id,kind,from\nk1,pilot grant,2019-07-01\n' });
    expect(await partners(store)).toEqual([
      ['area:a1', '2019-07-01', 2500],
      ['area:a2', '2019-07-01', 2500],
    ]);
    await imported(store, work('a2,2019-07-01,'));
    expect(await partners(store)).toEqual([['area:a2', '2019-07-01', undefined]]);
  });

  it('leaves an area that joined later its own period', async () => {
    const store = await programme();
    const files = { 'collaborations.csv': 'id,kind,areas,from\nk1,project,a1;a2,2019-06-01\n' };
    await imported(store, { 'collaborations.csv': 'id,kind,areas,from\nk1,project,a1,2019-06-01\n' });
    const later = { kind: 'PARTNER_IN', start: 'area:a2' as NodeId, end: 'collaboration:k1' as NodeId, from: '2019-09-01' } as const;
    await store.write([{ relation: later as never }], 'steward', 'joined later');
    expect((await imported(store, files)).changed).toBe(0);
    expect(await partners(store)).toEqual([
      ['area:a1', '2019-06-01', undefined],
      ['area:a2', '2019-09-01', undefined],
    ]);
  });
});

describe('a dry run', () => {
  it('tells what would be new, changed, removed and as it is, and writes nothing', async () => {
    const store = await programme();
    const { files, changed, batch } = await importFiles(
      store,
      {
        'people.csv': 'id,name,consent\np1,Ann,no\np2,Bea,\np3,Cay,yes\n',
        'events.csv': 'id,name,kind,date,cluster\ne1,Session one,cluster session,2019-03-14,\n',
      },
      { dryRun: true },
    );
    expect(files).toMatchObject([
      {
        file: 'people.csv',
        added: 1,
        changed: 1,
        unchanged: 1,
        examples: ['changed person:p1 (Ann): consent "yes" becomes "no"', 'new person:p3 (Cay)'],
      },
      { file: 'events.csv', added: 0, changed: 1, removed: 1, examples: ['removed event:e1 SESSION_OF cluster:c1'] },
    ]);
    expect({ changed, batch }).toEqual({ changed: 3, batch: undefined });
    expect(await store.version()).toBe(1);
  });
});

describe('two imports at once', () => {
  it('both come in whole, one after the other', async () => {
    const store = await emptyStore();
    const people = (first: number) => ({
      'people.csv': `id,name\n${Array.from({ length: 500 }, (_, i) => `p${first + i},Name`).join('\n')}\n`,
    });
    const [one, other] = await Promise.all([imported(store, people(0)), imported(store, people(250))]);
    expect(one.changed + other.changed).toBe(750);
    expect(await store.count({ label: 'Person' })).toBe(750);
    expect(new Set([one.batch, other.batch]).size).toBe(2);
  });
});

it('every import file has its own columns, and a template row that its own columns can read', () => {
  expect(IMPORT_TABLES).toHaveLength(22);
  for (const { name, columns } of IMPORT_TABLES) {
    for (const [column, { required, example }] of columns) {
      if (required) expect(example, `${name}.${column}`).not.toBe('');
    }
  }
});
