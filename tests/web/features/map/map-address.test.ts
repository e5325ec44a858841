import { describe, expect, test } from 'vitest';
import { asAddress, readMapState } from '../../../../web/features/map/map-address.ts';

const defined = (search: object) => Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as Record<string, string>;

describe('the state in the address', () => {
  test('comes back as it was written', () => {
    const kinds = new Set(['clusters', 'topics'] as const);
    const search = defined({
      ...asAddress.kinds(kinds),
      ...asAddress.selected('area:mill'),
      ...asAddress.tie(['area:quay', 'area:mill']),
      ...asAddress.from('2025-01-31'),
      ...asAddress.steps(2),
      ...asAddress.hidden(new Set(['area:dock'])),
      ...asAddress.sort('name', false),
      ...asAddress.layout('force'),
      ...asAddress.least(0.4),
      ...asAddress.colour('constraint'),
      ...asAddress.size('same'),
      ...asAddress.only(new Set(['area:mill', 'area:quay'])),
      ...asAddress.picked(new Set(['area:mill'])),
      ...asAddress.pins(new Map([['area:mill', { x: 412.54, y: 300 }]])),
      ...asAddress.hulls('community'),
      ...asAddress.columns(new Set(['where', 'ties'] as const)),
      ...asAddress.months(12),
    });
    const state = readMapState(search);
    expect([...state.kinds]).toEqual(['clusters', 'topics']);
    expect(state).toMatchObject({
      selected: 'area:mill', tie: ['area:mill', 'area:quay'], from: '2025-01-31', steps: 2, sort: 'name', descending: false, layout: 'force',
      least: 0.4, colour: 'constraint', size: 'same',
    });
    expect([...state.hidden]).toEqual(['area:dock']);
    expect([...(state.only ?? [])]).toEqual(['area:mill', 'area:quay']);
    expect([...state.picked]).toEqual(['area:mill']);
    expect([...state.pins]).toEqual([['area:mill', { x: 412.5, y: 300 }]]);
    expect(state).toMatchObject({ hulls: 'community', months: 12, columns: new Set(['where', 'ties']) });
  });

  test('says nothing of what is usual', () => {
    const search = defined({
      ...asAddress.kinds(new Set(['ties'])), ...asAddress.least(0.1), ...asAddress.show('everything'), ...asAddress.layout('places'),
      ...asAddress.colour('region'), ...asAddress.size('betweenness'), ...asAddress.tie(undefined), ...asAddress.from(undefined),
    });
    expect(search).toEqual({});
  });

  test('is of people or organisations too, whose keys stand for theirs', () => {
    const state = readMapState({ level: 'people', node: 'p1', area: 'mill', tie: 'p2,p1', hide: 'p3', around: 'people' });
    expect(state).toMatchObject({ level: 'people', selected: 'person:p1', tie: ['person:p1', 'person:p2'], hidden: new Set(['person:p3']), around: new Set() });
    expect(defined(asAddress.selected('person:p1'))).toEqual({ node: 'p1' });
  });

  test('shows round a selection what can stand there at its level; words of another are left aside', () => {
    const around = 'areas,people,ltos,partners,organisations,topics,events,clusters,moods';
    expect([...readMapState({ around }).around]).toEqual(['people', 'ltos', 'partners', 'topics', 'events', 'clusters']);
    const people = readMapState({ level: 'people', around }).around;
    expect([...people]).toEqual(['areas', 'ltos', 'partners', 'organisations', 'topics', 'events', 'clusters']);
    expect(asAddress.around(people)).toEqual({ around: 'areas,ltos,partners,organisations,topics,events,clusters' });
    expect([...readMapState({ level: 'organisations', around }).around]).toEqual(['areas', 'people', 'topics', 'clusters']);
    expect(defined({ around, ...asAddress.level('people') })).toEqual({ level: 'people' });
  });

  test('lets go of single parties when the level changes', () => {
    const before = { area: 'mill', hide: 'quay', only: 'dock', pick: 'dock', pins: 'dock@1.0@2.0', steps: '2', without: 'london', at: '2020-01-01' };
    expect(defined({ ...before, ...asAddress.level('people') })).toEqual({ level: 'people', without: 'london', at: '2020-01-01' });
  });

  test('can have every kind of link off', () => {
    expect(readMapState(defined(asAddress.kinds(new Set()))).kinds.size).toBe(0);
  });

  test('lets a tie go when another area is selected', () => {
    expect(asAddress.selected('area:mill')).toMatchObject({ area: 'mill', tie: undefined });
  });

  test('leaves aside what means nothing', () => {
    const state = readMapState({ least: '-4', steps: '9', sort: 'colour', layout: 'heap', show: 'all', view: 'film', colour: 'mood', size: 'region', from: 'May', tie: 'mill,mill' });
    expect(state).toMatchObject({
      least: 0.1, steps: undefined, sort: 'ties', descending: true, layout: 'places', show: 'everything', view: undefined,
      colour: 'region', size: 'betweenness', from: undefined, tie: undefined,
    });
  });
});
