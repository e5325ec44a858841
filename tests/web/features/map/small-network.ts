import type { NetworkOfDay } from '../../../../web/network/network-of-day.ts';
import { pairKey, type Sharing, type Tie } from '../../../../web/network/links.ts';
import type { Party } from '../../../../web/network/party.ts';
import { strengthBand } from '../../../../web/ui/strength.ts';

const area = (key: string, region: string, lat: number, lon: number): Party => ({
  id: `area:${key}`, name: key, shortName: key, region, where: undefined, lat, lon, traits: {},
});

/** Two neighbours in the North West, one far off in London, one by itself. */
export const AREAS = [
  area('mill', 'North West', 53.6, -2.4),
  area('quay', 'North West', 53.5, -2.3),
  area('dock', 'London', 51.5, 0),
  area('alone', 'South West', 50.4, -4.1),
];

export const tie = (a: string, b: string, strength: number): Tie => ({
  a: `area:${a}`, b: `area:${b}`, strength, band: strengthBand(strength), events: 2, last: '2026-01-02',
});

export function network(ties: readonly Tie[], sharing: readonly Sharing[] = []): NetworkOfDay {
  const degree = (id: string) => ties.filter(({ a, b, band }) => band !== 'faded' && (a === id || b === id)).length;
  const measures = new Map(
    AREAS.map(({ id }) => [id, { degree: degree(id), strength: 0, betweenness: degree(id) > 1 ? 0.5 : 0, closeness: undefined, constraint: undefined, community: undefined, first: undefined }]),
  );
  return { at: '2026-11-21', ties, sharing, measures, communities: [], truncated: false };
}

export const key = (a: string, b: string): string => pairKey(`area:${a}`, `area:${b}`);
