import { compare } from '../../model/compare.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { Facts } from './facts.ts';
import type { FeatureName, Finding } from './feature.ts';

/** Topics that are named of a group. */
const MOST_TOPICS = 3;

/** What one feature found for the pairs of a group, all of them, in figures about the whole. */
export function groupFacts(feature: FeatureName, ofPairs: readonly Finding[]): Facts {
  // n (n − 1) / 2 pairs.
  const size = holdersOf(ofPairs.length);
  const facts = ofPairs.map((one) => one.facts);
  switch (feature) {
    case 'needs met':
      return { ...helpIn(facts, size) };
    case 'mutual help':
      return { group: { size, pairs: count(ofPairs, ({ value }) => (value ?? 0) > 0) } };
    case 'shared needs':
      return sharedIn(facts, size);
    case 'similar places':
      return { group: { size, ...range(facts.flatMap(({ indicators }) => (indicators ? [indicators.length] : []))) } };
    case 'near':
    case 'far':
      return { group: { size, ...range(facts.flatMap(({ km }) => km ?? [])) } };
    case 'stage':
    case 'like experience':
    case 'unlike experience':
    case 'few commitments':
      return { group: { size, ...range(facts.flatMap(({ each }) => each ?? [])) } };
    case 'little contact':
      return { group: { size, pairs: count(facts, ({ met = 0, areasMet = 0 }) => met + areasMet > 0) } };
    default:
      return { group: { size } };
  }
}

const count = <T>(list: readonly T[], is: (one: T) => boolean): number => list.reduce((sum, one) => sum + (is(one) ? 1 : 0), 0);

const range = (values: readonly number[]): { readonly least?: number; readonly most?: number } =>
  values.length === 0 ? {} : { least: Math.min(...values), most: Math.max(...values) };

/** How many there are if so many pairs of them share something. */
const holdersOf = (pairs: number): number => Math.round((1 + Math.sqrt(1 + 8 * pairs)) / 2);

/** Topics somebody in the group could help somebody else in it with: the most needed first. */
function helpIn(facts: readonly Facts[], size: number): Facts {
  const givers = new Map<NodeId, Set<NodeId>>();
  const takers = new Map<NodeId, Set<NodeId>>();
  const add = (to: Map<NodeId, Set<NodeId>>, topic: NodeId, id: NodeId) => to.set(topic, (to.get(topic) ?? new Set()).add(id));
  for (const { from, to, topics } of facts.flatMap(({ gives }) => gives ?? [])) {
    for (const topic of topics) {
      add(givers, topic, from);
      add(takers, topic, to);
    }
  }
  const topics = [...takers.keys()].sort((x, y) => takers.get(y)!.size - takers.get(x)!.size || compare(x, y)).slice(0, MOST_TOPICS);
  return {
    topics,
    group: {
      size,
      pairs: count(facts, ({ gives }) => (gives ?? []).length > 0),
      need: topics.map((topic) => takers.get(topic)!.size),
      help: topics.map((topic) => givers.get(topic)!.size),
    },
  };
}

/** Needs that several have: those most have first. */
function sharedIn(facts: readonly Facts[], size: number): Facts {
  const pairs = new Map<NodeId, number>();
  for (const topic of facts.flatMap((one) => one.topics ?? [])) pairs.set(topic, (pairs.get(topic) ?? 0) + 1);
  const topics = [...pairs.keys()].sort((x, y) => pairs.get(y)! - pairs.get(x)! || compare(x, y)).slice(0, MOST_TOPICS);
  return { topics, group: { size, need: topics.map((topic) => holdersOf(pairs.get(topic)!)) } };
}
