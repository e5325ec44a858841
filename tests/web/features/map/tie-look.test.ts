import { describe, expect, test } from 'vitest';
import { sharedLook, tieLook, widthOf } from '../../../../web/features/map/tie-look.ts';
import { linksOf, type Link } from '../../../../web/network/links.ts';
import { CANVAS_COLOURS } from '../../../../web/map/scene.ts';
import { tie } from './small-network.ts';

const colours = CANVAS_COLOURS.light;
const link = (strength: number): Link => {
  const [made] = linksOf([tie('mill', 'quay', strength)], []);
  if (!made) throw new Error('No link was made.');
  return made;
};
const look = (one: Link, { onPath = [], comparing = false }: { readonly onPath?: readonly string[]; readonly comparing?: boolean } = {}) =>
  tieLook(one, { onPath: new Set(onPath), comparing, width: 'strength' }, 'light');

describe('a tie on the map', () => {
  test('is as wide as it is strong, four pixels at most', () => {
    expect([0.1, 0.4, 1, 9].map((strength) => Number(widthOf(strength).toFixed(2)))).toEqual([0.91, 1.54, 2.8, 4]);
  });

  test('has the colour of its band', () => {
    expect([1.2, 0.5, 0.2].map((strength) => look(link(strength)).colour)).toEqual([colours.strong, colours.steady, colours.light]);
  });

  test('is dashed when faded; what is shared is broken in the way of its kind', () => {
    expect(look(link(0.05))).toMatchObject({ dash: 'dashed', colour: colours.faded });
    const [shared] = linksOf([], [{ a: 'area:mill', b: 'area:quay', kind: 'topics', count: 2 }]);
    expect(shared && look(shared)).toMatchObject({ colour: colours.control });
    expect(sharedLook({ a: 'area:mill', b: 'area:quay', kind: 'topics', count: 2 }, 'light')).toMatchObject({ dash: 'sparse', colour: colours.control });
  });

  test('is context beside a path, thicker from steady on', () => {
    expect(look(link(0.5), { onPath: ['area:dock'] })).toMatchObject({ context: true, colour: colours.context, width: 1.3 });
    expect(look(link(0.2), { onPath: ['area:dock'] })).toMatchObject({ context: true, width: 0.6 });
    expect(look(link(0.2), { onPath: ['area:mill', 'area:quay'] }).context).toBe(false);
  });

  test('is as thin while another area is selected', () => {
    expect([0.5, 0.2].map((strength) => look(link(strength)).faint)).toEqual([1.3, 0.6]);
  });

  test('is blue when gained, brown when lost, and context when it stayed', () => {
    expect(look({ ...link(0.5), change: 'gained' }, { comparing: true }).colour).toBe(colours.up);
    expect(look({ ...link(0.5), change: 'lost' }, { comparing: true }).colour).toBe(colours.down);
    expect(look(link(0.5), { comparing: true }).context).toBe(true);
  });
});
