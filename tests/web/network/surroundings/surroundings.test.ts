import { expect, test } from 'vitest';
import type { Party } from '../../../../web/network/party.ts';
import { surroundingsScene } from '../../../../web/network/surroundings/surroundings-scene.ts';
import { eachOnce, type Surrounding } from '../../../../web/network/surroundings/surroundings.ts';

const area = (key: string, lat?: number, lon?: number): Party => ({ id: `area:${key}`, name: key, shortName: key, region: 'London', where: undefined, lat, lon, traits: {} });
const near = (key: string, look: Surrounding['look'] = 'near'): Surrounding => ({ id: `area:${key}`, look, says: 'came' });
const AREAS = [area('mill', 54, -2), area('quay', 51, 0), area('far', 53, -1), area('lost')];

test('an area said twice is drawn once, as it was said first', () => {
  const places: Surrounding[] = [
    { id: 'area:mill', look: 'centre', says: 'hosted' },
    { id: 'area:quay', look: 'near', says: 'came' },
    { id: 'area:mill', look: 'near', says: 'came' },
    { id: 'area:mill', look: 'near', says: 'came' },
  ];
  expect(eachOnce(places)).toEqual([{ id: 'area:mill', look: 'centre', says: 'hosted, came' }, places[1]]);
});

test('a small map has its areas named, the first on top, every other area as context', () => {
  const { marks, labels, others } = surroundingsScene(AREAS, [near('mill', 'centre'), near('quay')], []);
  expect(marks.map(({ id }) => id)).toEqual(['area:quay', 'area:mill']);
  expect(labels.map(({ text }) => text).sort()).toEqual(['mill', 'quay']);
  expect(others).toHaveLength(1);
});

test('areas of unknown place, and ties with them, are left out', () => {
  const tie = (a: string, b: string, strength: number) => ({ a: `area:${a}`, b: `area:${b}`, strength, band: 'strong' as const });
  const { marks, lines } = surroundingsScene(AREAS, ['mill', 'quay', 'far', 'lost'].map((key) => near(key)), [tie('mill', 'quay', 2), tie('mill', 'far', 1), tie('mill', 'lost', 3), tie('mill', 'mill', 1)]);
  expect(marks).toHaveLength(3);
  expect(lines.map(({ key }) => key)).toEqual(['area:mill area:far', 'area:mill area:quay']);
});
