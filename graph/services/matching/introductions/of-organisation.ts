import type { Candidate, TopicLevels } from '../../../matching/affinity/candidate.ts';
import { helpFor } from '../../../matching/affinity/help.ts';
import { compare } from '../../../model/compare.ts';
import { dayNumber } from '../../../model/iso-date.ts';
import type { NodeId } from '../../../model/node-id.ts';
import type { Network } from '../../../network/network.ts';
import type { Store } from '../../../store/store.ts';
import { allRelated } from '../all-related.ts';
import { UNKNOWN_LEVEL } from '../candidates-of.ts';
import { topicTreeOf } from '../topic-tree-of.ts';
import { introduceAmong, type BroughtTogether } from './introduce-among.ts';
import type { Introduction } from './introductions.ts';
import type { OfRecord, Workings } from './of-topic.ts';

/** Areas an organisation serves, each with one elsewhere that faces, or has solved, the same. @throws KithError TOO_COSTLY. */
export function introductionsBy({ network, grounds, patience }: Workings, { id, at, first }: OfRecord): BroughtTogether[] {
  const { now } = servedBy(network, id, dayNumber(at));
  const isServed = (area: Candidate) => now.has(area.id);
  return introduceAmong(grounds, { kind: 'peer', at, first, of: isServed, other: (area) => !isServed(area) }, patience);
}

/** An area that an organisation could help. */
export interface CouldHelp extends Introduction {
  /** Whether it held the area's money, or supported it, before. */
  readonly served: boolean;
}

/** Areas that need what an organisation offers and that it does not serve on the day: by the share of their needs it could meet. */
export async function couldHelp(store: Store, { network, grounds }: Workings, { id, at, first }: OfRecord): Promise<CouldHelp[]> {
  const { now, before } = servedBy(network, id, dayNumber(at));
  const offered = (await allRelated(store, [id], { kind: 'OFFERS', direction: 'out', at })).get(id) ?? [];
  const offers: TopicLevels = new Map(offered.map(({ relation, node }) => [node.id, relation.level ?? UNKNOWN_LEVEL]));
  const tree = topicTreeOf(network);
  return grounds.scores.candidates
    .filter((area) => !now.has(area.id) && (grounds.past.notBefore.get(area.id) ?? at) <= at)
    .map((area) => ({ area: area.id, help: helpFor({ offers }, area, tree) }))
    .filter(({ help }) => help.value > 0)
    .sort((x, y) => y.help.value - x.help.value || compare(x.area, y.area))
    .slice(0, first)
    .map(({ area, help: { value, topics } }) => ({
      other: area,
      score: value,
      findings: [{ feature: 'needs met', value, counted: value, weight: 1, facts: { gives: [{ from: id, to: area, topics }] } }],
      served: before.has(area),
    }));
}

/** Areas whose money an organisation holds, or that it supports: on a day, and only before it. */
function servedBy(network: Network, id: NodeId, day: number): { readonly now: ReadonlySet<NodeId>; readonly before: ReadonlySet<NodeId> } {
  const [now, before] = [new Set<NodeId>(), new Set<NodeId>()];
  const number = network.number(id);
  if (number === undefined) return { now, before };
  for (const kind of ['ADMINISTERS', 'SUPPORTS'] as const) {
    const table = network.relations(kind);
    for (const row of table.rowsOf('start', number)) {
      const area = network.node(table.end.at(row));
      if (area && table.holds(row, day)) now.add(area.id);
      else if (area && table.from.at(row) <= day) before.add(area.id);
    }
  }
  return { now, before };
}
