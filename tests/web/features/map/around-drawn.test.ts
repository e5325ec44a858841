import { describe, expect, test } from 'vitest';
import type { Around } from '../../../../web/features/map/around/around.ts';
import { describeMark } from '../../../../web/features/map/describe-mark.ts';
import { readMapState } from '../../../../web/features/map/map-address.ts';
import { markLooks } from '../../../../web/features/map/mark-look.ts';
import { byIdOf, pictureOf } from '../../../../web/features/map/picture.ts';
import { sceneOf } from '../../../../web/features/map/scene-of.ts';
import { legendOf } from '../../../../web/features/map/taking-along/legend.ts';
import { shownNetwork } from '../../../../web/features/map/taking-along/shown-network.ts';
import { AREAS, network, tie } from './small-network.ts';

const AROUND: Around = {
  records: [
    { id: 'person:jo', kind: 'people', label: 'Jo', relation: 'r1', as: 'Chair', offer: undefined, when: 'since Mar 2019' },
    { id: 'event:spring', kind: 'events', label: 'Spring', relation: 'e1', as: undefined, offer: undefined, when: '3 May 2019' },
  ],
  more: new Map([['events', 30]]),
};

function drawn(search: Record<string, string>) {
  const state = readMapState(search);
  const picture = pictureOf(AREAS, network([tie('mill', 'quay', 1.2)]), state);
  const looks = markLooks({ picture, colour: state.colour, size: state.size, theme: 'light' });
  const scene = sceneOf({ ...state, picture, looks, comparing: false, theme: 'light', layout: undefined, around: AROUND.records, aroundWanted: true, focused: false });
  return { state, picture, looks, scene };
}

describe('what stands round the selection', () => {
  test('has a mark of its kind, joined to the selection, and comes into view with it', () => {
    const { scene } = drawn({ area: 'mill' });
    expect(scene.nodes.slice(-2).map(({ id, shape }) => [id, shape])).toEqual([['person:jo', 'person'], ['event:spring', 'ring']]);
    expect(scene.ties.slice(-2).map(({ a, b }) => [a, b])).toEqual([['area:mill', 'person:jo'], ['area:mill', 'event:spring']]);
    expect(scene.focus).toEqual(['area:mill', 'person:jo', 'event:spring']);
  });

  test('says of itself what ties it to the selection', () => {
    const { picture } = drawn({ area: 'mill' });
    expect(describeMark(picture, AROUND, byIdOf(AREAS), 'person:jo')).toBe('Jo: person, Chair, since Mar 2019.');
    expect(describeMark(picture, AROUND, byIdOf(AREAS), 'event:spring')).toBe('Spring: event, 3 May 2019.');
  });

  test('is in the legend of a picture by the kinds there are', () => {
    const { picture, looks } = drawn({ area: 'mill' });
    const key = { looks, colour: 'region', theme: 'light', around: ['people', 'events'], since: undefined, fadedShown: false, sharing: [], contextShown: true, width: 'strength' } as const;
    expect(legendOf(key, picture).at(-1)?.items.map(({ text }) => text)).toEqual(['Hollow: no living tie', 'Person', 'Event']);
  });

  test('is taken along as data, and only where something is selected', () => {
    const { picture, scene } = drawn({ area: 'mill' });
    const taken = { around: AROUND, colour: 'region', size: 'betweenness', description: '' } as const;
    const { nodes, edges } = shownNetwork({ ...taken, picture, scene });
    expect(nodes.slice(AREAS.length).map(({ id, fields }) => [id, fields['kind']])).toEqual([['person:jo', 'person'], ['event:spring', 'event']]);
    expect(edges.slice(1)).toMatchObject([{ source: 'area:mill', target: 'person:jo', fields: { as: 'Chair', when: 'since Mar 2019' } }, { source: 'area:mill', target: 'event:spring' }]);
    const nobody = drawn({});
    expect(shownNetwork({ ...taken, picture: nobody.picture, scene: nobody.scene }).nodes).toHaveLength(AREAS.length);
  });
});
