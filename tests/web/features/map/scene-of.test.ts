import { describe, expect, test } from 'vitest';
import { readMapState } from '../../../../web/features/map/map-address.ts';
import { markLooks } from '../../../../web/features/map/mark-look.ts';
import { pictureOf } from '../../../../web/features/map/picture.ts';
import { sceneOf } from '../../../../web/features/map/scene-of.ts';
import { AREAS, key, network, tie } from './small-network.ts';

const SHARING = [{ a: 'area:alone', b: 'area:dock', kind: 'topics', count: 1 }] as const;

function scene(search: Record<string, string>) {
  const state = readMapState(search);
  const picture = pictureOf(AREAS, network([tie('mill', 'quay', 1.2), tie('dock', 'mill', 0.2)], SHARING), state);
  const looks = markLooks({ picture, colour: state.colour, size: state.size, communities: [], theme: 'light' });
  return sceneOf({ picture, looks, selected: state.selected, tie: state.tie, comparing: false, theme: 'light', layout: undefined, around: [], focused: false });
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
    const keys = (search: Record<string, string>) => scene(search).ties.map((one) => one.key);
    expect(keys({ links: 'ties,topics' })).toContain(key('alone', 'dock'));
    expect(keys({ links: 'ties,topics', area: 'dock' })).toContain(key('alone', 'dock'));
    expect(keys({ links: 'ties,topics', area: 'quay' })).not.toContain(key('alone', 'dock'));
  });

  test('makes an area between others larger, by the root of its betweenness', () => {
    const radius = (id: string) => scene({}).nodes.find((node) => node.id === id)?.radius;
    // mill lies on the only way between the two others: 3 + 19 √0.5.
    expect(radius('area:mill')).toBeCloseTo(16.43, 1);
    expect(radius('area:quay')).toBe(3);
  });

  test('knows the tie whose receipts are open, whichever end is named first', () => {
    expect(scene({ tie: 'quay,mill' }).chosenTie).toBe(key('mill', 'quay'));
  });
});
