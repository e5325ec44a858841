import { expect, test } from 'vitest';
import { REGIONS, regionSlug } from '../../../web/geography/regions.ts';
import type { Party } from '../../../web/network/party.ts';
import { screenInWords } from '../../../web/network/screen-in-words.ts';

const area = (key: string, region: string): Party => ({ id: `area:${key}`, name: key, shortName: key, region, where: undefined, lat: undefined, lon: undefined, traits: {} });
const AREAS = [area('mill', 'North East'), area('quay', 'North East'), area('bow', 'London')];
const without = (...left: string[]) => REGIONS.filter(({ name }) => !left.includes(name)).map(({ name }) => regionSlug(name)).join(',');

test.each([
  ['/map', 'the map: 3 areas'],
  [`/map?without=${without('North East')}`, 'the map: 2 areas in the North East'],
  [`/map?without=${without('London', 'South East')}`, 'the map: 1 area in London and the South East'],
  ['/map?hide=bow', 'the map: 2 areas'],
  ['/map?only=mill,bow', 'the map: 2 areas'],
  ['/map?show=unlinked', 'the map: areas with no living tie'],
  ['/map?level=people', 'the map: people'],
  ['/places', 'the list of areas'],
  ['/places?show=people&role=CHAIR', 'the list of people, as filtered'],
  ['/places?region=london&at=2019-01-01', 'the list of areas in London'],
])('%s is %s', (href, words) => {
  expect(screenInWords(href, 'Map: Kith', AREAS)).toBe(words);
});

test('a selection on the map is named as its window was', () => {
  expect(screenInWords('/map?area=mill', 'Mill Big Local: Kith', AREAS)).toBe('the map: Mill Big Local among 3 areas');
  expect(screenInWords('/map?area=mill&steps=1', 'Mill Big Local: Kith', AREAS)).toBe('the map: around Mill Big Local');
});

test('other screens are called what their window was called', () => {
  expect(screenInWords('/area/mill', 'Mill Big Local: Kith', AREAS)).toBe('Mill Big Local');
  expect(screenInWords('/area/mill', undefined, AREAS)).toBe('where you were');
});
