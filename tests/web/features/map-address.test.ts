import { describe, expect, test } from 'vitest';
import { asAddress, readMapState } from '../../../web/features/map/map-address.ts';

const defined = (search: object) => Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as Record<string, string>;

describe('the state in the address', () => {
  test('comes back as it was written', () => {
    const kinds = new Set(['clusters', 'topics'] as const);
    const search = defined({
      ...asAddress.kinds(kinds),
      ...asAddress.selected('area:mill'),
      ...asAddress.steps(2),
      ...asAddress.hidden(new Set(['area:dock'])),
      ...asAddress.sort('name', false),
      ...asAddress.layout('force'),
      ...asAddress.least(3),
    });
    const state = readMapState(search);
    expect([...state.kinds]).toEqual(['clusters', 'topics']);
    expect(state).toMatchObject({ selected: 'area:mill', steps: 2, sort: 'name', descending: false, layout: 'force', least: 3 });
    expect([...state.hidden]).toEqual(['area:dock']);
  });

  test('says nothing of what is usual', () => {
    const search = defined({ ...asAddress.kinds(new Set(['events'])), ...asAddress.least(1), ...asAddress.show('everything'), ...asAddress.layout('places') });
    expect(search).toEqual({});
  });

  test('can have every kind of link off', () => {
    expect(readMapState(defined(asAddress.kinds(new Set()))).kinds.size).toBe(0);
  });

  test('leaves aside what means nothing', () => {
    const state = readMapState({ least: '-4', steps: '9', sort: 'colour', layout: 'heap', show: 'all', view: 'film' });
    expect(state).toMatchObject({ least: 1, steps: undefined, sort: 'links', descending: true, layout: 'places', show: 'everything', view: undefined });
  });
});
