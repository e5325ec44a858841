import type { ClusterArea, ClusterGroup, ClusterProblem, ClusterRules } from '../../../../graph/matching/cluster-plan/cluster-problem.ts';
import { seededChance } from '../../../../graph/measures/seeded-chance.ts';

const REGIONS = ['North East', 'North West', 'Yorkshire', 'East Midlands', 'West Midlands', 'East', 'London', 'South East', 'South West'];
/** Towns about which areas lie, and where venues are, in the order of the regions. */
const TOWNS = [
  [54.97, -1.61], [53.48, -2.24], [53.8, -1.55], [52.95, -1.15], [52.48, -1.9],
  [52.2, 0.12], [51.51, -0.13], [51.07, -1.32], [51.45, -2.59],
] as const;

export const FAMILIES = ['sizes and seats', 'experience and regional caps', 'past pairs apart and fairness', 'venues within 200 km', 'all at once'] as const;
export type Family = (typeof FAMILIES)[number];

export interface Made {
  /** Default 150 areas in 15 clusters. */
  readonly areas?: number;
  readonly groups?: number;
  readonly seed: number;
  /** Kilometres to a venue, in the family that has them; default 200. */
  readonly reach?: number;
}

/** A made-up problem of one of the families that clusters are measured by: same seed, same problem. */
export function madeProblem(family: Family, { areas: n = 150, groups: K = 15, seed, reach = 200 }: Made): ClusterProblem {
  const chance = seededChance(seed);
  const below = (count: number) => Math.floor(chance() * count);
  const mean = n / K;
  const areas: ClusterArea[] = Array.from({ length: n }, () => {
    // Some regions have many areas, others few.
    const r = Math.min(below(REGIONS.length), below(REGIONS.length + 3));
    const [lat, lon] = TOWNS[r]!;
    return {
      seats: chance() < 0.5 ? 1 : 2,
      experience: Math.round(chance() * 100) / 100,
      region: REGIONS[r]!,
      lat: lat + chance() - 0.5,
      lon: lon + chance() - 0.5,
    };
  });
  const topics = Array.from({ length: K }, (_, k) => (family === 'sizes and seats' ? Math.floor(k / 2) : k));
  // Everybody wants the first topics, few the last; urgency has three steps, and nearness tells the rest apart.
  const urgency = areas.map(() => topics.map((_, topic) => (chance() < 0.6 / (1 + topic / 3) ? (1 + below(3)) / 3 : 0)));
  const like = areas.map(() => topics.map(() => 0.1 * chance()));
  const fit = Float64Array.from(areas.flatMap((_, a) => topics.map((topic) => 0.9 * urgency[a]![topic]! + like[a]![topic]!)));
  const people = areas.reduce((sum, { seats = 1 }) => sum + seats, 0);
  const groups: ClusterGroup[] = topics.map((_, k) => {
    const size = { least: Math.floor(mean) - 1, most: Math.ceil(mean) + 1 };
    if (family === 'sizes and seats') return { ...size, seats: Math.ceil((1.01 * people) / K) };
    if (family === 'past pairs apart and fairness') return { least: Math.floor(0.7 * mean), most: Math.floor(0.8 * mean) };
    if (family === 'venues within 200 km' || family === 'all at once') {
      const [lat, lon] = TOWNS[k % TOWNS.length]!;
      const seats = family === 'all at once' ? { seats: Math.ceil((1.01 * people) / K) } : {};
      return { ...size, ...seats, venue: { lat, lon } };
    }
    return size;
  });
  return { areas, groups, fit, rules: rulesOf(family, areas, below, mean, reach) };
}

function rulesOf(family: Family, areas: readonly ClusterArea[], below: (count: number) => number, mean: number, reach: number): ClusterRules {
  if (family === 'sizes and seats') return {};
  const mix = {
    experienced: { from: 0.7, least: Math.floor(mean / 4) },
    newcomers: { below: 0.3, least: Math.floor(mean / 4) },
    mostFromRegion: Math.ceil(mean / 4),
  };
  if (family === 'experience and regional caps') return mix;
  if (family === 'venues within 200 km') return { withinKm: reach };
  const pairs = Array.from({ length: Math.round(areas.length * 0.8) }, () => {
    const a = below(areas.length);
    return [a, (a + 1 + below(areas.length - 1)) % areas.length] as const;
  });
  if (family === 'all at once') return { ...mix, withinKm: 2 * reach, apart: pairs, leastRegions: Math.min(4, Math.floor(mean / 2)) };
  const shareOf = (region: string) => areas.filter((area) => area.region === region).length / areas.length;
  return {
    everyonePlaced: false,
    apart: pairs,
    leastRegions: Math.min(4, Math.floor(mean / 2)),
    regionShares: REGIONS.filter((region) => shareOf(region) > 0).map((region) => ({
      region,
      least: Math.max(0, shareOf(region) - 0.02),
      most: shareOf(region) + 0.02,
    })),
  };
}

/** Affinity of every two areas: nearness of made-up profiles. */
export function madeAffinity(count: number, seed: number): Float64Array {
  const chance = seededChance(seed);
  const profiles = Array.from({ length: count }, () => [chance(), chance(), chance()]);
  return Float64Array.from({ length: count * count }, (_, i) => {
    const [a, b] = [profiles[Math.floor(i / count)]!, profiles[i % count]!];
    return a === b ? 0 : 1 - a.reduce((sum, value, d) => sum + Math.abs(value - b[d]!), 0) / 3;
  });
}
