import { describe, expect, it } from 'vitest';
import { isIsoDate, type IsoDate } from '../../graph/model/iso-date.ts';
import { membershipFaults } from '../../graph/model/memberships.ts';
import { faultInLocalId, nodeId } from '../../graph/model/node-id.ts';
import {
  ATTENDED_AS,
  CLUSTER_KINDS,
  COLLABORATION_KINDS,
  EVENT_KINDS,
  ORGANISATION_KINDS,
  PROVENANCES,
  ROLES,
  SEATS,
} from '../../graph/model/vocabulary.ts';
import { demoTables } from '../../seeds/demo-tables.ts';
import { legacySouthTables } from '../../seeds/legacy-south.ts';
import { OPTIONAL_EVERYWHERE, OPTIONAL_HEADERS, REQUIRED_HEADERS } from './import-headers.ts';
import { rowsOf, type Row } from './tables.ts';

/** Column of a table → the table and column it refers to. */
const REFERENCES = [
  ['roles.csv', 'person', 'people.csv', 'id'],
  ['roles.csv', 'area', 'areas.csv', 'id'],
  ['administers.csv', 'organisation', 'organisations.csv', 'id'],
  ['administers.csv', 'area', 'areas.csv', 'id'],
  ['supports.csv', 'organisation', 'organisations.csv', 'id'],
  ['supports.csv', 'area', 'areas.csv', 'id'],
  ['topics.csv', 'broader', 'topics.csv', 'slug'],
  ['needs.csv', 'topic', 'topics.csv', 'slug'],
  ['offers.csv', 'topic', 'topics.csv', 'slug'],
  ['events.csv', 'cluster', 'clusters.csv', 'id'],
  ['events.csv', 'topics', 'topics.csv', 'slug'],
  ['attendance.csv', 'event', 'events.csv', 'id'],
  ['attendance.csv', 'person', 'people.csv', 'id'],
  ['attendance.csv', 'area', 'areas.csv', 'id'],
  ['clusters.csv', 'topic', 'topics.csv', 'slug'],
  ['members.csv', 'cluster', 'clusters.csv', 'id'],
  ['members.csv', 'person', 'people.csv', 'id'],
  ['members.csv', 'area', 'areas.csv', 'id'],
  ['collaborations.csv', 'topic', 'topics.csv', 'slug'],
  ['collaborations.csv', 'areas', 'areas.csv', 'id'],
  ['buddies.csv', 'person', 'people.csv', 'id'],
  ['buddies.csv', 'buddy', 'people.csv', 'id'],
  ['buddies.csv', 'cluster', 'clusters.csv', 'id'],
  ['questions.csv', 'topic', 'topics.csv', 'slug'],
  ['questions.csv', 'person', 'people.csv', 'id'],
  ['answers.csv', 'question', 'questions.csv', 'id'],
  ['answers.csv', 'person', 'people.csv', 'id'],
  ['evaluations.csv', 'event', 'events.csv', 'id'],
  ['employs.csv', 'organisation', 'organisations.csv', 'id'],
  ['employs.csv', 'person', 'people.csv', 'id'],
  ['hosts.csv', 'event', 'events.csv', 'id'],
  ['hosts.csv', 'area', 'areas.csv', 'id'],
  ['facilitates.csv', 'organisation', 'organisations.csv', 'id'],
  ['facilitates.csv', 'cluster', 'clusters.csv', 'id'],
  ['context.csv', 'area', 'areas.csv', 'id'],
] as const;

/** What makes a row the same one, per table. */
const IDENTITY: Readonly<Record<string, readonly string[]>> = {
  'areas.csv': ['id'],
  'people.csv': ['id'],
  'organisations.csv': ['id'],
  'topics.csv': ['slug'],
  'events.csv': ['id'],
  'clusters.csv': ['id'],
  'collaborations.csv': ['id'],
  'questions.csv': ['id'],
  'answers.csv': ['id'],
  'roles.csv': ['person', 'area', 'role', 'from'],
  'administers.csv': ['organisation', 'area', 'from'],
  'supports.csv': ['organisation', 'area', 'from', 'offer'],
  'needs.csv': ['who', 'topic', 'from'],
  'offers.csv': ['who', 'topic', 'from'],
  'attendance.csv': ['event', 'person'],
  'members.csv': ['cluster', 'person', 'from', 'seat'],
  'buddies.csv': ['person', 'buddy', 'from'],
  'evaluations.csv': ['event'],
  'employs.csv': ['organisation', 'person', 'from'],
  'hosts.csv': ['event', 'area'],
  'facilitates.csv': ['organisation', 'cluster'],
  'context.csv': ['area', 'indicator', 'year'],
};

const WORDS = [
  ['people.csv', 'consent', ['', 'yes', 'no']],
  ['roles.csv', 'role', ROLES],
  ['organisations.csv', 'kind', ORGANISATION_KINDS],
  ['events.csv', 'kind', EVENT_KINDS],
  ['attendance.csv', 'as', ATTENDED_AS],
  ['clusters.csv', 'kind', CLUSTER_KINDS],
  ['clusters.csv', 'seats_per_area', ['1', '2']],
  ['members.csv', 'seat', SEATS],
  ['collaborations.csv', 'kind', COLLABORATION_KINDS],
  ['needs.csv', 'level', ['1', '2', '3']],
  ['offers.csv', 'level', ['1', '2', '3']],
  ['answers.csv', 'useful', ['', 'yes', 'no']],
  ['buddies.csv', 'followed_up', ['', 'yes', 'no']],
] as const;

describe.each([
  ['the demo programme', demoTables()],
  ['the Legacy South cast', legacySouthTables()],
])('%s', (_, tables) => {
  const rows = (file: string): Row[] => rowsOf(tables, file);
  const files = tables.map(({ file }) => file);

  it('covers every import file with exactly its headers and the optional ones', () => {
    expect([...files].sort()).toEqual([...REQUIRED_HEADERS.keys()].sort());
    for (const { file, columns } of tables) {
      const optional = OPTIONAL_HEADERS[file] ?? OPTIONAL_EVERYWHERE;
      expect(columns.filter((column) => !optional.includes(column))).toEqual(REQUIRED_HEADERS.get(file));
      expect(new Set(columns).size).toBe(columns.length);
    }
  });

  it('has a cell for every column and counts its lines from the header', () => {
    for (const { columns, rows: lines } of tables) {
      expect(lines.every(({ cells }) => cells.length === columns.length)).toBe(true);
      expect(lines.every(({ line }, i) => line === i + 2)).toBe(true);
    }
  });

  it.each(REFERENCES)('refers in %s, column %s, only to what is in %s', (file, column, target, key) => {
    const known = new Set(rows(target).map((row) => row[key]));
    const used = rows(file).flatMap((row) => (row[column] ?? '').split(';').filter((id) => id !== ''));
    expect(used.filter((id) => !known.has(id))).toEqual([]);
  });

  it('lets only areas, people and organisations it knows need and offer', () => {
    const known = new Set([
      ...rows('areas.csv').map(({ id }) => `area:${id}`),
      ...rows('people.csv').map(({ id }) => `person:${id}`),
      ...rows('organisations.csv').map(({ id }) => `organisation:${id}`),
    ]);
    const who = [...rows('needs.csv'), ...rows('offers.csv')].map((row) => row.who ?? '');
    expect(who.filter((one) => !known.has(one))).toEqual([]);
    expect(rows('needs.csv').filter((row) => row.who?.startsWith('organisation:'))).toEqual([]);
  });

  it.each(files)('says nothing twice in %s', (file) => {
    const keys = rows(file).map((row) => (IDENTITY[file] ?? []).map((column) => row[column]).join('|'));
    expect(keys.length - new Set(keys).size).toBe(0);
  });

  it.each(WORDS)('uses in %s, column %s, only the fixed words', (file, column, words) => {
    const used = new Set(rows(file).map((row) => row[column] ?? ''));
    expect([...used].filter((word) => !(words as readonly string[]).includes(word))).toEqual([]);
  });

  it('has days that exist, and every start before its end', () => {
    const all = files.flatMap(rows);
    const dates = all.flatMap(({ from, to, date }) => [from, to, date]).filter((one) => one !== undefined && one !== '');
    expect(dates.filter((date) => !isIsoDate(date as string))).toEqual([]);
    expect(all.filter(({ from, to }) => from && to && from >= to)).toEqual([]);
    expect(rows('events.csv').filter(({ date }) => !date)).toEqual([]);
  });

  it('keeps its ids short of what cannot stand in an id', () => {
    const ids = files.flatMap((file) => rows(file).map((row) => row.id ?? row.slug ?? 'x'));
    expect(ids.filter((id) => faultInLocalId(id) !== undefined)).toEqual([]);
  });

  it('keeps to the seats of every cluster, and each area to one regional cluster at a time', () => {
    const clusters = new Map(rows('clusters.csv').map((row) => [row.id, row]));
    const memberships = rows('members.csv').map((row) => ({
      relation: `${row.person}|${row.cluster}|${row.from}` as never,
      area: nodeId('Area', row.area ?? ''),
      cluster: nodeId('Cluster', row.cluster ?? ''),
      clusterKind: clusters.get(row.cluster ?? '')?.kind ?? '',
      seat: row.seat ?? '',
      seatsPerArea: Number(clusters.get(row.cluster ?? '')?.seats_per_area),
      ...(row.from ? { from: row.from as IsoDate } : {}),
      ...(row.to ? { to: row.to as IsoDate } : {}),
    }));
    expect(membershipFaults(memberships)).toEqual([]);
    expect(rows('buddies.csv').filter(({ person, buddy }) => person === buddy)).toEqual([]);
  });

  it('says of every row whether it is a fact and where it comes from', () => {
    const all = files.flatMap(rows);
    expect(all.filter(({ provenance }) => !(PROVENANCES as readonly string[]).includes(provenance ?? ''))).toEqual([]);
    expect(all.filter(({ source }) => !source)).toEqual([]);
  });
});

describe('the demo programme', () => {
  it('is the same, cell for cell, from the same seed, and another from another seed', () => {
    expect(demoTables()).toEqual(demoTables());
    expect(demoTables({ seed: 5 })).not.toEqual(demoTables({ seed: 6 }));
  });

  it('ties every buddy call to a pair that was paired that day', () => {
    const tables = demoTables();
    const pairs = rowsOf(tables, 'buddies.csv');
    const attendance = rowsOf(tables, 'attendance.csv');
    for (const call of rowsOf(tables, 'events.csv').filter(({ kind }) => kind === 'buddy call')) {
      const people = attendance.filter(({ event }) => event === call.id).map(({ person }) => person);
      const paired = pairs.some(
        ({ person, buddy, from = '', to = '' }) =>
          people.includes(person) && people.includes(buddy) && from <= (call.date ?? '') && (to === '' || (call.date ?? '') < to),
      );
      expect(people).toHaveLength(2);
      expect(paired).toBe(true);
    }
  });

  it('gives seven pilot grants of up to £2,500', () => {
    const grants = rowsOf(demoTables(), 'collaborations.csv').filter(({ kind }) => kind === 'pilot grant');
    expect(grants).toHaveLength(7);
    expect(grants.filter(({ amount }) => Number(amount) <= 0 || Number(amount) > 2_500)).toEqual([]);
  });

  it('asks 600 different questions, and every one is a question', () => {
    const texts = rowsOf(demoTables(), 'questions.csv').map(({ text }) => text ?? '');
    expect(new Set(texts).size).toBe(600);
    expect(texts.filter((text) => !/^How do I .+\?/.test(text))).toEqual([]);
  });

  it('has nobody answer their own question, nor before it was asked', () => {
    const tables = demoTables();
    const questions = new Map(rowsOf(tables, 'questions.csv').map((question) => [question.id, question]));
    const odd = rowsOf(tables, 'answers.csv').filter(({ question, person, date = '' }) => {
      const asked = questions.get(question);
      return asked === undefined || asked.person === person || date < (asked.date ?? '');
    });
    expect(odd).toEqual([]);
  });
});
