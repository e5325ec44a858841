import { describe, expect, test } from 'vitest';
import { readMapState } from '../../../../web/features/map/map-address.ts';
import { markLooks } from '../../../../web/features/map/mark-look.ts';
import { pictureOf } from '../../../../web/features/map/picture.ts';
import { sceneOf } from '../../../../web/features/map/scene-of.ts';
import { drawnTies } from '../../../../web/map/drawn-ties.ts';
import { AREAS, key, network, tie } from './small-network.ts';

const SHARING = [{ a: 'area:alone', b: 'area:dock', kind: 'topics', count: 1 }] as const;

function scene(search: Record<string, string>) {
  const state = readMapState(search);
  const picture = pictureOf(AREAS, network([tie('mill', 'quay', 1.2), tie('dock', 'mill', 0.2)], SHARING), state);
  const looks = markLooks({ picture, colour: state.colour, size: state.size, theme: 'light' });
  return sceneOf({ ...state, picture, looks, comparing: false, theme: 'light', layout: undefined, around: [], aroundWanted: false, focused: false });
}

describe('the scene', () => {
  test('has a hollow mark for an area with no living tie, and for no other', () => {
    expect(scene({}).nodes.filter(({ hollow }) => hollow).map(({ id }) => id)).toEqual(['area:alone']);
  });

  test('names ties in words, with strength and band', () => {
    expect(scene({}).ties.find((one) => one.key === key('dock', 'mill'))?.said).toBe('dock and mill: tie of 0.20, light');
  });

  test('draws stronger ties over weaker ones', () => {
    const [weak, strong] = [...scene({}).ties].sort((a, b) => a.order - b.order).map((one) => one.key);
    expect([weak, strong]).toEqual([key('dock', 'mill'), key('mill', 'quay')]);
  });

  test('leaves out what others only share once an area is selected', () => {
    const keys = (search: Record<string, string>) => drawnTies(scene(search)).map((one) => one.key);
    expect(keys({ links: 'ties,topics' })).toContain(`${key('alone', 'dock')} topics`);
    expect(keys({ links: 'ties,topics', area: 'dock' })).toContain(`${key('alone', 'dock')} topics`);
    expect(keys({ links: 'ties,topics', area: 'quay' })).not.toContain(`${key('alone', 'dock')} topics`);
  });

  test('makes an area between others larger, by the root of its betweenness', () => {
    const radius = (id: string) => scene({}).nodes.find((node) => node.id === id)?.radius;
    // mill lies on the only way between the two others: 3 + 19 √0.5.
    expect(radius('area:mill')).toBeCloseTo(16.43, 1);
    expect(radius('area:quay')).toBe(3);
  });

  test('draws each kind that joins a pair as a line of its own, told apart by how it is broken', () => {
    const state = readMapState({ links: 'ties,topics,clusters' });
    const picture = pictureOf(AREAS, network([tie('mill', 'quay', 1.2)], [{ a: 'area:mill', b: 'area:quay', kind: 'topics', count: 1 }, { a: 'area:mill', b: 'area:quay', kind: 'clusters', count: 1 }]), state);
    const looks = markLooks({ picture, colour: state.colour, size: state.size, theme: 'light' });
    const { ties } = sceneOf({ ...state, picture, looks, comparing: false, theme: 'light', layout: undefined, around: [], aroundWanted: false, focused: false });
    expect(ties.map(({ dash, lane }) => [dash, lane])).toEqual([['none', 0], ['sparse', 1], ['dotted', -1]]);
  });

  test('outlines regions by the marks that are in them, and puts a mark where it was dragged', () => {
    const { hulls, nodes } = scene({ hulls: 'region', pins: 'mill@300.0@400.0' });
    expect(nodes.find(({ id }) => id === 'area:mill')).toMatchObject({ x: 300, y: 400 });
    expect(new Set(hulls.map(({ name }) => name))).toEqual(new Set(AREAS.map(({ region }) => region)));
    expect(hulls.flatMap(({ corners }) => corners)).toContainEqual([300, 400]);
  });

  test('knows the tie whose receipts are open, whichever end is named first', () => {
    expect(scene({ tie: 'quay,mill' }).chosenTie).toBe(key('mill', 'quay'));
  });
});
