import { beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../../graph/store/store.ts';
import { openSqliteStore } from '../../../graph/store/sqlite/sqlite-store.ts';
import { faultsOf, imported, importFiles, type Files } from './files.ts';
import { emptyStore } from './empty-store.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const KNOWN: Files = {
  'areas.csv': 'id,name\na1,Area One\na2,Area Two\n',
  'people.csv': 'id,name\np1,Ann\np2,Bea\np3,Cay\n',
  'organisations.csv': 'id,name,kind\no1,Org One,funder\n',
  'topics.csv': 'slug,label,broader\nt1,Topic One,\nt2,Topic Two,t1\n',
  'clusters.csv': 'id,name,kind,seats_per_area\nc1,Cluster One,topic,1\nr1,North,regional,\nr2,South,regional,\n',
  'events.csv': 'id,name,kind,date\ne1,Event One,peer visit,2019-03-14\n',
  'questions.csv': 'id,text\nq1,How do I?\n',
};

let store: Store;
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kith-faults-'));
  store = await openSqliteStore({ folder });
  await imported(store, KNOWN);
  return async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  };
});

const header = (file: keyof typeof HEADERS, ...rows: string[]): Files => ({ [file]: [HEADERS[file], ...rows, ''].join('\n') });
const HEADERS = {
  'areas.csv': 'id,name,region,local_authority,lat,lon,coastal,wave',
  'people.csv': 'id,name,consent',
  'roles.csv': 'person,area,role,from,to',
  'organisations.csv': 'id,name,kind',
  'topics.csv': 'slug,label,broader',
  'needs.csv': 'who,topic,level,from,to',
  'events.csv': 'id,name,kind,date,cluster,number',
  'attendance.csv': 'event,person,area,as',
  'clusters.csv': 'id,name,kind,seats_per_area,from,to',
  'members.csv': 'cluster,person,area,seat,from,to',
  'buddies.csv': 'person,buddy,followed_up',
  'evaluations.csv': 'event,attendance_returned,responses',
  'collaborations.csv': 'id,name,kind,areas,amount',
  'context.csv': 'area,indicator,year,value',
} as const;

type Case = readonly [what: string, files: Files, line: string];
const CASES: readonly Case[] = [
  ['columns parted by semicolons', { 'people.csv': 'id;name\np9;Ann\n' }, 'people.csv: The columns are parted by semicolons, but must be parted by commas'],
  ['columns parted by tabs', { 'people.csv': 'id\tname\np9\tAnn\n' }, 'people.csv: The columns are parted by tabs, but must be parted by commas'],
  ['a name that is empty', header('areas.csv', 'a9,'), 'areas.csv: row 2, column name: The cell is empty'],
  ['a name of spaces only', header('areas.csv', 'a9,  '), 'areas.csv: row 2, column name: The cell is empty'],
  ['an id that is empty', header('people.csv', ',Ann'), 'people.csv: row 2, column id: The cell is empty'],
  ['an id with a bar', header('people.csv', 'p|9,Ann'), 'people.csv: row 2, column id: The id "p|9" must not contain'],
  ['an id of another kind', header('people.csv', 'area:x,Ann'), 'people.csv: row 2, column id: "area:x" is the id of an area, but this must be a person'],
  ['an id twice', header('people.csv', 'p8,Ann', 'person:p8,Bea'), 'people.csv: row 3, column id: person:p8 stands in row 2 already'],
  ['too many cells', header('people.csv', 'p8,Ann,yes,more'), 'people.csv: row 2: The row has 4 cells, but the header has 3'],
  ['a word that is not among the fixed ones', header('people.csv', 'p8,Ann,maybe'), 'people.csv: row 2, column consent: "maybe" must be one of: yes, no'],
  ['a kind that does not exist', header('organisations.csv', 'o9,Org,club'), 'organisations.csv: row 2, column kind: "club" must be one of: community-based'],
  ['a kind that is empty', header('organisations.csv', 'o9,Org,'), 'organisations.csv: row 2, column kind: The cell is empty'],
  ['a label that is empty', header('topics.csv', 't9,,'), 'topics.csv: row 2, column label: The cell is empty'],
  ['neither yes nor no', header('areas.csv', 'a9,Nine,,,,,perhaps,'), 'areas.csv: row 2, column coastal: "perhaps" must be yes or no'],
  ['a latitude beyond the pole', header('areas.csv', 'a9,Nine,,,91,,,'), 'areas.csv: row 2, column lat: "91" must be from -90 to 90'],
  ['a number in words', header('areas.csv', 'a9,Nine,,,north,,,'), 'areas.csv: row 2, column lat: "north" must be a number'],
  ['a wave and a half', header('areas.csv', 'a9,Nine,,,,,,1.5'), 'areas.csv: row 2, column wave: "1.5" must be a whole number'],
  ['an unknown person', header('roles.csv', 'p99,a1,chair,,'), 'roles.csv: row 2, column person: there is no person with the id "p99"'],
  ['an unknown area', header('roles.csv', 'p1,a99,chair,,'), 'roles.csv: row 2, column area: there is no area with the id "a99"'],
  ['a role that is empty', header('roles.csv', 'p1,a1,,,'), 'roles.csv: row 2, column role: The cell is empty'],
  ['a day that does not exist', header('roles.csv', 'p1,a1,chair,2019-02-30,'), 'roles.csv: row 2, column from: "2019-02-30" must be a day that exists'],
  ['an American date', header('roles.csv', 'p1,a1,chair,03/14/2019,'), 'roles.csv: row 2, column from: "03/14/2019" must be a day that exists'],
  ['an end before the start', header('roles.csv', 'p1,a1,chair,2020-01-01,2019-01-01'), 'roles.csv: row 2, column to: "2019-01-01" must be after from, "2020-01-01"'],
  ['an end on the day of the start', header('clusters.csv', 'c9,Nine,topic,,2020-01-01,01/01/2020'), 'clusters.csv: row 2, column to: "2020-01-01" must be after from'],
  ['an unknown who', header('needs.csv', 'x9,t1,1,,'), 'needs.csv: row 2, column who: there is no area, person or organisation with the id "x9"'],
  ['a level out of range', header('needs.csv', 'a1,t1,4,,'), 'needs.csv: row 2, column level: "4" must be a whole number from 1 to 3'],
  ['a level that is empty', header('needs.csv', 'a1,t1,,,'), 'needs.csv: row 2, column level: The cell is empty'],
  ['an organisation in need', header('needs.csv', 'o1,t1,1,,'), 'needs.csv: row 2, column who: organisation:o1 is an organisation, but only areas and people have needs.'],
  ['an event without a date', header('events.csv', 'e9,Nine,peer visit,,,'), 'events.csv: row 2, column date: The cell is empty'],
  ['an unknown cluster', header('events.csv', 'e9,Nine,peer visit,2019-01-01,c99,'), 'events.csv: row 2, column cluster: there is no cluster with the id "c99"'],
  ['an evaluation of an unknown event', header('evaluations.csv', 'e99,yes,3'), 'evaluations.csv: row 2, column event: there is no event with the id "e99"'],
  ['two evaluations of one event', header('evaluations.csv', 'e1,yes,3', 'e1,yes,4'), 'evaluations.csv: row 3, column responses: This row is about the same event:e1 as row 2'],
  ['half a response', header('evaluations.csv', 'e1,yes,-3'), 'evaluations.csv: row 2, column responses: "-3" must be a whole number'],
  ['three seats', header('clusters.csv', 'c9,Nine,topic,3,,'), 'clusters.csv: row 2, column seats_per_area: "3" must be a whole number from 1 to 2'],
  ['somebody their own buddy', header('buddies.csv', 'p1,p1,'), 'buddies.csv: row 2, column buddy: person:p1 stands in both columns, but nobody is their own buddy'],
  ['one unknown area in a list', header('collaborations.csv', 'k1,,campaign,a1;a99,'), 'collaborations.csv: row 2, column areas: there is no area with the id "a99"'],
  ['an amount below nothing', header('collaborations.csv', 'k1,,campaign,a1,-5'), 'collaborations.csv: row 2, column amount: "-5" must be 0 or more'],
  ['a year in words', header('context.csv', 'a1,decile,last,2'), 'context.csv: row 2, column year: "last" must be a number'],
  ['a topic narrower than itself', header('topics.csv', 't9,Nine,t9'), 'topics.csv: row 2, column broader: topic:t9 cannot be narrower than itself'],
  ['topics that go round in a circle', header('topics.csv', 't1,Topic One,t2'), 'topics.csv: column broader: topic:t1 is narrower than topic:t2 is narrower than topic:t1'],
  ['the same attendance said two ways', header('attendance.csv', 'e1,p1,a1,', 'e1,p1,a2,'), 'attendance.csv: row 3, column area: This row is about the same person:p1 ATTENDED event:e1 as row 2'],
  ['two named members on one seat', header('members.csv', 'c1,p1,a1,named,,', 'c1,p2,a1,,,'), 'members.csv: row 3, column cluster: cluster:c1 has 1 seat per area'],
  ['an area in two regional clusters', header('members.csv', 'r1,p1,a1,,2019-01-01,', 'r2,p2,a1,substitute,2020-01-01,'), 'members.csv: row 3, column cluster: area:a1 would be in two regional clusters at once'],
  ['a missing column', { 'people.csv': 'name\nAnn\n' }, 'people.csv: column id: This column is missing from the header'],
  ['a column twice', { 'people.csv': 'id,name,Name\np8,Ann,Bea\n' }, 'people.csv: column name: This column stands twice'],
  ['a file of nothing', { 'people.csv': '' }, 'people.csv: column id: This column is missing from the header'],
  ['the same table from two files', { 'people.csv': 'id\np8\n', 'book.xlsx/people': 'id\np9\n' }, 'book.xlsx/people: There is more than one table of people'],
  ['a file with another name', { 'friends.csv': 'id\np1\n' }, 'friends.csv: This is not the name of an import file'],
  ['an unknown provenance', { 'people.csv': 'id,provenance\np8,rumour\n' }, 'people.csv: row 2, column provenance: "rumour" must be one of: fact, derived, demo'],
];

describe('a fault in an import file', () => {
  it.each(CASES)('%s is told with its place', async (_what, files, line) => {
    const before = await store.version();
    const said = await faultsOf(store, files);
    expect(said).toHaveLength(1);
    expect(said[0]?.startsWith(line), `${said[0]}\nshould begin: ${line}`).toBe(true);
    expect(await store.version()).toBe(before);
  });

  it('never hides another one: all are told together', async () => {
    const said = await faultsOf(store, {
      ...header('people.csv', 'p8,Ann,maybe', ',Bea,yes', 'p9,Cay,no'),
      ...header('roles.csv', 'p8,a1,king,,', 'p9,a99,chair,2019-13-01,'),
    });
    expect(said.map((line) => line.slice(0, line.indexOf(':', line.indexOf('column'))))).toEqual([
      'people.csv: row 2, column consent',
      'people.csv: row 3, column id',
      'roles.csv: row 2, column role',
      'roles.csv: row 3, column area',
      'roles.csv: row 3, column from',
    ]);
  });

  it('in the file that brings records is not repeated for every row that names them', async () => {
    const said = await faultsOf(store, {
      'people.csv': 'id,name\np8,"Ann\n',
      ...header('attendance.csv', 'e1,p8,,', 'e1,p9,,'),
    });
    expect(said).toEqual([expect.stringMatching(/^people\.csv: row 2: A quote opens/)]);
  });

  it('is one line, whatever the value holds', async () => {
    const [said] = await faultsOf(store, { 'people.csv': 'id,name,consent\np8,Ann,"may\r\nbe\u001b[31m"\n' });
    expect(said).toMatch(/^people\.csv: row 2, column consent: "may be \[31m" must be one of: yes, no/);
  });

  it('is counted even where there are too many to keep', async () => {
    const rows = Array.from({ length: 5_000 }, (_, i) => `x${i},Name,maybe`).join('\n');
    const { faults, faultCount } = await importFiles(store, { 'people.csv': `id,name,consent\n${rows}` });
    expect(faultCount).toBe(5_000);
    expect(faults).toHaveLength(1_000);
  });

  it('does not call a row harmless that says otherwise than another', async () => {
    const files = header('roles.csv', 'p1,a1,chair,,2019-01-01', 'p1,a1,chair,,2020-01-01');
    const { faults, warnings } = await importFiles(store, files);
    expect(faults).toEqual([expect.objectContaining({ row: 3, column: 'to', message: expect.stringContaining('says otherwise') })]);
    expect(warnings).toEqual([]);
  });

  it('of a column that stands twice and is not known is told with one warning', async () => {
    const { faults, warnings } = await importFiles(store, { 'people.csv': 'id,shoe,shoe\np8,7,8\n' });
    expect(faults).toEqual([expect.objectContaining({ column: 'shoe', message: expect.stringContaining('stands twice') })]);
    expect(warnings).toHaveLength(1);
  });

  it('leaves nothing behind, and the store can be imported into afterwards', async () => {
    const own = await emptyStore();
    await importFiles(own, { 'people.csv': 'id,name,consent\np1,Ann,yes\np2,Bea,maybe\n' });
    expect(await own.version()).toBe(0);
    expect((await importFiles(own, { 'people.csv': 'id,name,consent\np1,Ann,yes\n' })).changed).toBe(1);
  });
});

describe('what is no fault', () => {
  it.each([
    ['a column without a name that holds something', { 'people.csv': 'id,name,\np1,Ann,hello\n' }, 'column 3 has no name and was left out'],
    ['an unknown column, which is named', { 'people.csv': 'id,name,shoe size\np1,Ann,7\n' }, 'the column "shoe size" is not known'],
    ['a row that says again what another said', header('attendance.csv', 'e1,p2,,', 'e1,person:p2,,'), '1 row repeats an earlier one'],
    ['a number without a cluster', header('events.csv', 'e1,Event One,peer visit,2019-03-14,,2'), 'number 2 counts the sessions of a cluster'],
  ])('%s, is a warning', async (_what, files, warning) => {
    const { faultCount, warnings } = await importFiles(store, files as Files, { dryRun: true });
    expect(faultCount).toBe(0);
    expect(warnings).toEqual([expect.stringContaining(warning)]);
  });

  it('is a header alone, an empty trailing cell, any order of columns and any way to write a fixed word', async () => {
    const { faultCount, warnings } = await importFiles(
      store,
      {
        'people.csv': 'id,name,consent\n',
        'roles.csv': 'role,to,area,person,from\nVice_Chair,,area:a1,person:p1,1/4/2019,\n',
        'events.csv': 'id,name,kind,date\ne8,Eight,Cluster-Session,2019-03-14\n',
      },
      { dryRun: true },
    );
    expect({ faultCount, warnings }).toEqual({ faultCount: 0, warnings: [] });
  });
});
