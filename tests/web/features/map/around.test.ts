import { describe, expect, test } from 'vitest';
import { aroundOf, kindsDrawn } from '../../../../web/features/map/around/around.ts';
import { areaAround, type AreaRead } from '../../../../web/features/map/around/use-area-around.ts';
import { organisationAround, type OrganisationRead } from '../../../../web/features/map/around/use-organisation-around.ts';
import { personAround, type PersonRead } from '../../../../web/features/map/around/use-person-around.ts';
import { AROUND_AT, AROUND_KINDS } from '../../../../web/features/map/map-address.ts';
import { mapTexts } from '../../../../web/texts/map.ts';

const NONE = { totalCount: 0, edges: [] };
const node = (id: string) => ({ id, label: id.slice(id.indexOf(':') + 1) });
const edge = (relation: string, id: string) => ({ relation, from: '2019-03-01', to: null, node: node(id) });
const employer = (id: string, kind: 'OTHER' | 'SUPPORT_PARTNER', areas: number, supports: number) => ({
  ...edge(`employs ${id}`, id),
  node: { ...node(id), kind, areas: { totalCount: areas }, supports: { totalCount: supports } },
});

const JO: PersonRead = {
  id: 'person:jo',
  roles: { totalCount: 3, edges: [{ ...edge('r1', 'area:mill'), role: 'MEMBER' }, { ...edge('r2', 'area:quay'), role: 'REP' }, { ...edge('r3', 'area:mill'), role: 'CHAIR' }] },
  employers: { totalCount: 4, edges: [employer('organisation:held', 'OTHER', 1, 2), employer('organisation:helper', 'OTHER', 0, 1), employer('organisation:national', 'SUPPORT_PARTNER', 0, 0), employer('organisation:shop', 'OTHER', 0, 0)] },
  needs: { totalCount: 1, edges: [{ relation: 'n1', node: node('topic:money') }] },
  offers: { totalCount: 1, edges: [{ relation: 'o1', node: node('topic:money') }] },
  clusters: NONE,
  events: { totalCount: 31, edges: [{ relation: 'e1', as: 'SPEAKER', node: { ...node('event:spring'), date: '2019-05-03' } }] },
};

const ALL = new Set(AROUND_KINDS);
const said = (party: Parameters<typeof aroundOf>[0]) => aroundOf(party, ALL).records.map(({ kind, label, as, when }) => [kind, label, as, when]);

describe('what stands round a person', () => {
  test('is the areas of their roles, each once, by the leading role', () => {
    expect(said(personAround(JO)).slice(0, 2)).toEqual([['areas', 'mill', 'Chair, Member', 'since Mar 2019'], ['areas', 'quay', 'Rep', 'since Mar 2019']]);
  });

  test('has an employer as what it is to areas on the day: LTO before partner, else neither', () => {
    expect(said(personAround(JO)).slice(2, 6).map(([kind, label]) => [kind, label])).toEqual([
      ['ltos', 'held'], ['partners', 'helper'], ['partners', 'national'], ['organisations', 'shop'],
    ]);
  });

  test('has a topic that is needed and offered once, and events with their day and what the person was there', () => {
    expect(said(personAround(JO)).slice(6)).toEqual([['events', 'spring', 'Speaker', '3 May 2019'], ['topics', 'money', 'needed, offered', undefined]]);
  });

  test('knows how many were not read, of the kinds asked for', () => {
    expect([...aroundOf(personAround(JO), new Set(['events', 'areas'] as const)).more]).toEqual([['events', 30]]);
    expect([...aroundOf(personAround(JO), new Set(['areas'] as const)).more]).toEqual([]);
    const { employers } = JO;
    expect([...personAround({ ...JO, employers: { ...employers, totalCount: 6 } }).more]).toEqual([['organisations', 2], ['events', 30]]);
  });
});

describe('what stands round an organisation', () => {
  const hub: OrganisationRead = {
    id: 'organisation:hub',
    areas: { totalCount: 1, edges: [edge('a1', 'area:mill')] },
    supports: { totalCount: 2, edges: [{ ...edge('s1', 'area:mill'), offer: 'peer learning' }, { ...edge('s2', 'area:dock'), offer: null }] },
    employees: { totalCount: 1, edges: [edge('p1', 'person:jo')] },
    offers: NONE,
    clusters: {
      totalCount: 3,
      edges: [
        { relation: 'c1', node: { ...node('cluster:over'), from: '2015-01-01', to: '2016-01-01' } },
        { relation: 'c2', node: { ...node('cluster:now'), from: '2019-01-01', to: '2020-01-01' } },
        { relation: 'c3', node: { ...node('cluster:to-come'), from: '2021-01-01', to: null } },
      ],
    },
  };

  test('is the areas it holds or supports, whom it employs and the clusters that run on the day', () => {
    expect(said(organisationAround(hub, '2019-06-01'))).toEqual([
      ['areas', 'mill', 'LTO, Support', 'since Mar 2019'],
      ['areas', 'dock', 'Support', 'since Mar 2019'],
      ['people', 'jo', undefined, 'since Mar 2019'],
      ['clusters', 'now', undefined, 'Jan 2019 to Jan 2020'],
    ]);
    expect(aroundOf(organisationAround(hub, '2019-06-01'), ALL).records[0]?.offer).toBe('peer learning');
  });

  test('lets a cluster go on the day it ends', () => {
    expect(organisationAround(hub, '2020-01-01').records.filter(({ kind }) => kind === 'clusters')).toEqual([]);
  });

  test('knows of clusters that were not read, whether they run or not', () => {
    expect([...organisationAround(hub, '2019-06-01').more]).toEqual([]);
    const { clusters } = hub;
    expect([...organisationAround({ ...hub, clusters: { ...clusters, totalCount: 60 } }, '2019-06-01').more]).toEqual([['clusters', 57]]);
  });

  test('has no needs: an organisation cannot have any', () => {
    expect(organisationAround(hub, '2019-06-01').needs).toBeUndefined();
  });
});

describe('what stands round an area', () => {
  const mill: AreaRead = {
    id: 'area:mill',
    people: { totalCount: 2, edges: [{ ...edge('r1', 'person:al'), role: 'VOLUNTEER' }, { ...edge('r2', 'person:jo'), role: 'VICE_CHAIR' }] },
    ltos: { totalCount: 1, edges: [edge('l1', 'organisation:held')] },
    partners: { totalCount: 1, edges: [{ ...edge('s1', 'organisation:helper'), offer: 'peer learning' }] },
    needs: NONE,
    offers: NONE,
    clusters: { totalCount: 1, nodes: [node('cluster:now')] },
    events: { totalCount: 1, nodes: [{ ...node('event:spring'), date: null }] },
  };

  test('is its people by role, its LTO, partners, clusters and events', () => {
    expect(said(areaAround(mill)).map(([kind, label, as]) => [kind, label, as])).toEqual([
      ['people', 'jo', 'Vice-chair'], ['people', 'al', 'Volunteer'], ['ltos', 'held', 'LTO'], ['partners', 'helper', undefined],
      ['clusters', 'now', undefined], ['events', 'spring', undefined],
    ]);
  });

  test('is drawn in the kinds asked for only', () => {
    const drawn = aroundOf(areaAround(mill), new Set(['ltos', 'events', 'topics'] as const));
    expect(kindsDrawn(drawn)).toEqual(['ltos', 'events']);
  });
});

describe('what was not read', () => {
  const says = (kind: 'areas' | 'events', more: number) => mapTexts.aroundSays('Jo', [{ kind, drawn: 11, more }]);

  test('is entries where a record may have two, and may be drawn already', () => {
    expect(says('areas', 14)).toBe('Around Jo: 11 areas and 14 more entries.');
    expect(says('areas', 1)).toBe('Around Jo: 11 areas and 1 more entry.');
    expect(says('areas', 0)).toBe('Around Jo: 11 areas.');
    expect(mapTexts.moreOnPage(3)).toBe('and 3 more entries on its page');
  });

  test('is events where it is events: each has one entry', () => {
    expect(says('events', 14)).toBe('Around Jo: 11 of 25 events.');
  });
});

test('every kind there is can stand round something', () => {
  expect(new Set(Object.values(AROUND_AT).flat())).toEqual(ALL);
});
