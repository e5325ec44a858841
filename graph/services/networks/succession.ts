import type { Interactions } from '../../network/interactions.ts';
import type { Network } from '../../network/network.ts';
import { areaRepresented } from '../../network/representation.ts';
import { LIVING, reaches } from '../../ties/band.ts';
import { contributionsAt } from '../../ties/contributions.ts';
import { reckoning } from '../../ties/tie-options.ts';
import type { TieQuestion } from '../../ties/tie-question.ts';
import { tiesAt } from '../../ties/tie-table.ts';

/** A living tie of two areas, by place, that would not be living without what rests on one person. */
export interface RestingTie {
  readonly a: number;
  readonly b: number;
  readonly before: number;
  /** What other people's attendance leaves of it. */
  readonly after: number;
}

/** What would be lost with one person. */
export interface Succession {
  /** Network number. */
  readonly person: number;
  readonly ties: readonly RestingTie[];
  /** What these ties would lose together. */
  readonly strengthLost: number;
}

/**
 * The people on whom living ties of areas rest: a tie rests on somebody where it would fall below 0.10
 * without the events at which they alone stood for their area, hosts standing for themselves. What
 * those events give to other areas is left as it is. Most ties first, then most strength, then by id.
 * O(Σ n² of the areas at events).
 */
export function successions({ network, evidence, at, options, keep }: TieQuestion): Succession[] {
  const living = tiesAt(evidence, at, { ...options, keep, minStrength: LIVING });
  const parties = evidence.parties.length;
  const strengths = new Map<number, number>();
  for (let k = 0; k < living.size; k++) strengths.set(living.a[k]! * parties + living.b[k]!, living.strength[k]!);
  return [...restingOnOne(network, evidence, contributionsAt(evidence, at, reckoning(options)), strengths)]
    .map(([person, shares]): Succession => {
      const ties = [...shares]
        .map(([pair, share]) => ({ a: Math.floor(pair / parties), b: pair % parties, before: strengths.get(pair)!, share }))
        .filter(({ before, share }) => !reaches(before - share, LIVING))
        .sort((x, y) => y.before - x.before || x.a - y.a || x.b - y.b)
        .map(({ a, b, before, share }) => ({ a, b, before, after: Math.max(0, before - share) }));
      return { person, ties, strengthLost: ties.reduce((sum, { before, after }) => sum + before - after, 0) };
    })
    .filter(({ ties }) => ties.length > 0)
    .sort(
      (x, y) =>
        y.ties.length - x.ties.length ||
        y.strengthLost - x.strengthLost ||
        (network.node(x.person)!.id < network.node(y.person)!.id ? -1 : 1),
    );
}

/** For each person, how much of each living tie comes from events where they alone stood for one of its areas. */
function restingOnOne(
  network: Network,
  { offsets, members, origin, placeOf, parties }: Interactions,
  contributions: Float64Array,
  strengths: ReadonlyMap<number, number>,
): Map<number, Map<number, number>> {
  const soleAt = soleRepresentatives(network, placeOf);
  const found = new Map<number, Map<number, number>>();
  contributions.forEach((contribution, i) => {
    const sole = soleAt(origin[i]!);
    if (sole.size === 0) return;
    for (let p = offsets[i]!; p < offsets[i + 1]!; p++) {
      for (let q = p + 1; q < offsets[i + 1]!; q++) {
        const pair = members[p]! * parties.length + members[q]!;
        if (!strengths.has(pair)) continue;
        const people = new Set([sole.get(members[p]!), sole.get(members[q]!)]);
        for (const person of people) {
          if (person === undefined) continue;
          let shares = found.get(person);
          if (!shares) found.set(person, (shares = new Map()));
          shares.set(pair, (shares.get(pair) ?? 0) + contribution);
        }
      }
    }
  });
  return found;
}

/** The areas at an event, by place, for whom one person alone stood there. */
function soleRepresentatives(network: Network, placeOf: Interactions['placeOf']): (event: number) => Map<number, number> {
  const attended = network.relations('ATTENDED');
  const hosted = network.relations('HOSTED');
  const represented = areaRepresented(network);
  return (event) => {
    const people = new Map<number, Set<number>>();
    for (const row of attended.rowsOf('end', event)) {
      const area = attended.start.at(row) < 0 ? -1 : represented(row);
      if (area < 0) continue;
      const place = placeOf(area);
      people.set(place, (people.get(place) ?? new Set()).add(attended.start.at(row)));
    }
    for (const row of hosted.rowsOf('end', event)) if (hosted.start.at(row) >= 0) people.delete(placeOf(hosted.start.at(row)));
    return new Map([...people].filter(([, who]) => who.size === 1).map(([place, who]) => [place, [...who][0]!]));
  };
}
