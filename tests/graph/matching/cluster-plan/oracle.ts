import loadHighs from 'highs';
import type { ClusterProblem } from '../../../../graph/matching/cluster-plan/cluster-problem.ts';
import { distanceKm } from '../../../../graph/model/place.ts';

const highs = await loadHighs();

/** The largest sum of fit of any plan, by HiGHS from the problem written out as text, run to its proof. Nothing of it is shared with the planner. */
export function provenFit(problem: ClusterProblem): number {
  const { Status, ObjectiveValue } = highs.solve(asText(problem), { mip_rel_gap: 0, mip_abs_gap: 1e-6, output_flag: false });
  if (Status !== 'Optimal') throw new Error(`HiGHS ended with ${Status}.`);
  return ObjectiveValue;
}

type Value = readonly [area: number, value: number];

function asText({ areas, groups, fit, rules = {} }: ClusterProblem): string {
  const K = groups.length;
  const x = (a: number, k: number) => `x${a}_${k}`;
  const rows: string[] = [];
  const all = areas.map((_, a) => a);
  const limit = (terms: readonly string[], sign: string, bound: number) => {
    if (terms.length > 0) rows.push(` r${rows.length}: ${terms.join(' ')} ${sign} ${bound}`);
  };
  const terms = (values: readonly Value[], k: number) => values.filter(([, v]) => v !== 0).map(([a, v]) => `${v < 0 ? '-' : '+'} ${Math.abs(v)} ${x(a, k)}`);
  const where = (is: (area: (typeof areas)[number]) => boolean): Value[] => all.map((a) => [a, is(areas[a]!) ? 1 : 0]);
  const ofRegion = (region: string) => where((area) => area.region === region);
  const regions = [...new Set(areas.map(({ region }) => region!))];

  for (const a of all) limit(groups.map((_, k) => `+ ${x(a, k)}`), (rules.everyonePlaced ?? true) ? '=' : '<=', 1);
  groups.forEach(({ least, most, seats, venue }, k) => {
    const everybody = terms(where(() => true), k);
    limit(everybody, '>=', least);
    limit(everybody, '<=', most);
    if (seats !== undefined) limit(terms(all.map((a) => [a, areas[a]!.seats!]), k), '<=', seats);
    if (rules.experienced) limit(terms(where(({ experience }) => experience! >= rules.experienced!.from), k), '>=', rules.experienced.least);
    if (rules.newcomers) limit(terms(where(({ experience }) => experience! < rules.newcomers!.below), k), '>=', rules.newcomers.least);
    for (const region of regions) if (rules.mostFromRegion !== undefined) limit(terms(ofRegion(region), k), '<=', rules.mostFromRegion);
    if (rules.leastRegions !== undefined) {
      regions.forEach((region, r) => limit([...terms(ofRegion(region), k), `- y${k}_${r}`], '>=', 0));
      limit(regions.map((_, r) => `+ y${k}_${r}`), '>=', rules.leastRegions);
    }
    for (const [a, b] of rules.apart ?? []) limit([`+ ${x(a, k)}`, `+ ${x(b, k)}`], '<=', 1);
    for (const a of all) {
      const { lat, lon } = areas[a]!;
      if (rules.withinKm !== undefined && distanceKm(lat!, lon!, venue!.lat, venue!.lon) > rules.withinKm) limit([`+ ${x(a, k)}`], '<=', 0);
    }
  });
  for (const { region, least = 0, most = 1 } of rules.regionShares ?? []) {
    const beyond = (share: number) => groups.flatMap((_, k) => terms(all.map((a) => [a, (areas[a]!.region === region ? 1 : 0) - share]), k));
    limit(beyond(least), '>=', 0);
    limit(beyond(most), '<=', 0);
  }
  const choices = [
    ...all.flatMap((a) => groups.map((_, k) => x(a, k))),
    ...(rules.leastRegions === undefined ? [] : groups.flatMap((_, k) => regions.map((_, r) => `y${k}_${r}`))),
  ];
  const total = all.flatMap((a) => groups.map((_, k) => `+ ${fit[a * K + k]!} ${x(a, k)}`));
  return ['Maximize', ` total: ${total.join(' ')}`, 'Subject To', ...rows, 'Binary', ...choices.map((name) => ` ${name}`), 'End'].join('\n');
}
