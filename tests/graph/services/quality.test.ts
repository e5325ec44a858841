import { describe, expect, it } from 'vitest';
import type { NodeId } from '../../../graph/model/node-id.ts';
import { isoDate } from '../../../graph/model/iso-date.ts';
import { dataQuality } from '../../../graph/services/quality/data-quality.ts';
import { areSimilarNames } from '../../../graph/services/quality/similar-names.ts';
import { emptyStore } from '../imports/empty-store.ts';
import { imported, type Files } from '../imports/files.ts';

const TODAY = isoDate('2026-11-22');
const BASE: Files = {
  'areas.csv': 'id,name\na1,One\na2,Two\n',
  'people.csv': 'id,name,consent\np1,Nasreen Khan,yes\np2,Tom Bell,yes\n',
  'events.csv': 'id,name,kind,date\ne1,Old event,peer visit,2019-03-14\ne2,Event to come,peer visit,2030-01-01\n',
  'evaluations.csv': 'event,attendance_returned\ne1,yes\n',
};

async function found(files: Files): Promise<string[]> {
  const store = await emptyStore();
  await imported(store, { ...BASE, ...files });
  return (await dataQuality(store, TODAY)).map(({ kind, record, other }) => [kind, record, other].filter(Boolean).join(': '));
}

describe('the data quality list', () => {
  it('is empty where nothing is amiss; an event to come needs no attendance yet', async () => {
    expect(await found({ 'roles.csv': 'person,area,role,from\np1,a1,chair,2019-01-01\n' })).toEqual([]);
  });

  it('shows people of one area who may be the same', async () => {
    const files = {
      'people.csv': 'id,name,consent\np1,Nasreen Khan,yes\np2,"Khan, Nasreen",yes\np3,N Khan,yes\n',
      'roles.csv': 'person,area,role,from\np1,a1,chair,2019-01-01\np2,a1,member,2019-01-01\np3,a2,member,2019-01-01\n',
    };
    expect(await found(files)).toEqual(['possible duplicate: person:p1: person:p2']);
  });

  it('shows events whose attendance was never returned, and events without a date', async () => {
    expect(await found({ 'evaluations.csv': 'event,attendance_returned\ne1,no\n' })).toEqual(['attendance not returned: event:e1']);
    const store = await emptyStore();
    await imported(store, BASE);
    await store.write([{ node: { id: 'event:e1' as NodeId, date: null } }], 'steward', 'date was wrong');
    expect(await dataQuality(store, TODAY)).toMatchObject([{ kind: 'event without a date', record: 'event:e1' }]);
  });

  it('shows participants who stand for no area or for several, unless the record says which', async () => {
    const roles = 'person,area,role,from,to\np1,a1,chair,2019-01-01,\np1,a2,worker,2019-01-01,\n';
    expect(await found({ 'roles.csv': roles, 'attendance.csv': 'event,person,area,as\ne1,p1,,\ne1,p2,,\n' })).toEqual([
      'represents no area: ATTENDED|person:p2|event:e1||: event:e1',
      'represents several areas: ATTENDED|person:p1|event:e1||: event:e1',
      'end may be missing: HOLDS_ROLE|person:p1|area:a1|2019-01-01|chair',
      'end may be missing: HOLDS_ROLE|person:p1|area:a2|2019-01-01|worker',
    ]);
    expect(await found({ 'attendance.csv': 'event,person,area,as\ne1,p1,a1,\ne1,p2,,facilitator\n' })).toEqual([]);
  });

  it('shows unknown starts, two organisations holding the money of an area at once, and figures that cannot be', async () => {
    const files = {
      'organisations.csv': 'id,name,kind\no1,One,local authority\no2,Two,housing association\n',
      'administers.csv': 'organisation,area,from,to\no1,a1,2013-01-01,\no2,a1,2016-01-01,\n',
      'roles.csv': 'person,area,role\np1,a1,chair\n',
      'evaluations.csv': 'event,attendance_returned,responses,excellent\ne1,yes,3,4\n',
      'people.csv': 'id,name,consent\np1,,yes\np2,Tom Bell,\n',
    };
    expect(await found(files)).toEqual([
      'two trusted organisations at once: ADMINISTERS|organisation:o1|area:a1|2013-01-01|: ADMINISTERS|organisation:o2|area:a1|2016-01-01|',
      'start not known: HOLDS_ROLE|person:p1|area:a1||chair',
      'figures do not agree: event:e1',
      'person without a name: person:p1',
      'consent not recorded: person:p2',
    ]);
  });
});

describe('similar names', () => {
  it.each([
    ['Nasreen Khan', 'KHAN, Nasreen'],
    ['Nasreen Khan', 'N Khan'],
    ['Bethany Devlin', 'Beth Devlin'],
    ['Malcolm Jobling', 'Malcolm Joblig'],
    ['Zoë O’Neil', 'Zoe ONeil'],
  ])('%s and %s may be one person', (a, b) => {
    expect(areSimilarNames(a, b)).toBe(true);
    expect(areSimilarNames(b, a)).toBe(true);
  });
  it.each([
    ['Nasreen Khan', 'Imran Khan'],
    ['Tom Bell', 'Tim Ball'],
    ['Ann Lee', 'Dan Lee'],
    ['', ''],
  ])('%s and %s are two', (a, b) => expect(areSimilarNames(a, b)).toBe(false));
});
