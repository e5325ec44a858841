import { describe, expect, test } from 'vitest';
import { readMapState } from '../../../web/features/map/map-address.ts';
import { pictureOf } from '../../../web/features/map/picture.ts';
import type { KindLink } from '../../../web/network/links.ts';
import type { MapArea } from '../../../web/network/map-area.ts';

const area = (key: string, region: string, lat: number, lon: number): MapArea => ({
  id: `area:${key}`, name: key, shortName: key, region, localAuthority: undefined, lat, lon,
});
const AREAS = [
  area('mill', 'North West', 53.6, -2.4),
  area('quay', 'North West', 53.5, -2.3),
  area('dock', 'London', 51.5, 0),
  area('alone', 'South West', 50.4, -4.1),
];
const met = (a: string, b: string, count: number): KindLink => ({ a: `area:${a}`, b: `area:${b}`, kind: 'events', count, last: '2026-01-02' });
const LINKS = [met('mill', 'quay', 3), met('dock', 'mill', 1)];
const picture = (search: Record<string, string>) => pictureOf(AREAS, LINKS, readMapState(search));
const names = (search: Record<string, string>) => picture(search).areas.map(({ area: { name } }) => name);

describe('what is on screen', () => {
  test('is everything unless the address says otherwise', () => {
    const { areas, links, crossing, long, unlinked } = picture({});
    expect([areas.length, links.length, crossing, long, unlinked]).toEqual([4, 2, 1, 1, 1]);
  });

  test('counts for each area those it is linked with and what they share', () => {
    const mill = picture({}).areas.find(({ area: { name } }) => name === 'mill');
    expect(mill).toMatchObject({ links: 2, shared: 4, last: '2026-01-02' });
  });

  test('leaves out regions, and their links with them', () => {
    const { areas, links } = picture({ without: 'london' });
    expect([areas.length, links.length]).toEqual([3, 1]);
  });

  test('keeps the selection even when its region is left out', () => {
    expect(names({ without: 'london', area: 'dock' })).toContain('dock');
  });

  test('can be the areas without a link only', () => {
    expect(names({ show: 'unlinked' })).toEqual(['alone']);
  });

  test('can be long-distance links only', () => {
    expect(names({ show: 'long' })).toEqual(['mill', 'dock']);
  });

  test('is a neighbourhood where steps are asked for', () => {
    expect(names({ area: 'quay', steps: '1' })).toEqual(['mill', 'quay']);
    expect(names({ area: 'quay', steps: '2' })).toEqual(['mill', 'quay', 'dock']);
  });

  test('leaves out links of fewer shared things than asked for', () => {
    expect(picture({ least: '2' }).links.map(({ key }) => key)).toEqual(['area:mill|area:quay']);
  });

  test('hides what was hidden', () => {
    expect(names({ hide: 'mill' })).not.toContain('mill');
  });

  test('holds the way between two areas', () => {
    expect(picture({ area: 'quay', to: 'dock' }).path).toEqual(['area:quay', 'area:mill', 'area:dock']);
  });
});
