import type { WeightedGraph } from './weighted-graph.ts';

/** Of each node, how many pairs of its neighbours it brokers in each role. */
export interface Brokerage {
  /** Both of the broker's own group (Gould and Fernandez's w_I). */
  readonly coordinator: Float64Array;
  /** Both of one group that is not the broker's (w_O, also called itinerant broker). */
  readonly consultant: Float64Array;
  /** One of the broker's group and one of another, seen from the other, who is let in (b_OI). */
  readonly gatekeeper: Float64Array;
  /** The same pairs, seen from the broker's group, which is spoken for (b_IO). */
  readonly representative: Float64Array;
  /** Each of a group of its own, neither of them the broker's (b_O). */
  readonly liaison: Float64Array;
  /** All pairs brokered: coordinator + consultant + liaison + gatekeeper. */
  readonly total: Float64Array;
}

/**
 * Between whom a node brokers: two of its neighbours who have no tie with each other, told apart by
 * the groups of the three. High: much passes between these groups only through it. From 0 to k(k − 1)/2.
 *
 * The paper counts paths a → v → c. Ties here have no direction, so a pair stands for both paths
 * and is counted once, not twice: a mixed pair is a gatekeeper's one way and a representative's the
 * other, so these two are always equal and enter the total once. Counts of directed programs run on
 * ties in both directions are twice these, save for gatekeeper and representative, which are the same.
 *
 * `groups`: the group of each node, from 0; below 0: none. A node without a group brokers nothing
 * and is in no pair. O(n + g + Σ k²), for g the highest group.
 *
 * Gould and Fernandez (1989), Structures of mediation: a formal approach to brokerage in transaction networks.
 */
export function brokerage({ size, offsets, targets }: WeightedGraph, groups: Int32Array): Brokerage {
  const [coordinator, consultant, gatekeeper, liaison, total] = Array.from({ length: 5 }, () => new Float64Array(size)) as Columns;
  const neighbourOf = new Int32Array(size).fill(-1);
  const members = new Int32Array(groups.reduce((most, group) => Math.max(most, group), -1) + 1);
  for (let broker = 0; broker < size; broker++) {
    const own = groups[broker]!;
    if (own < 0) continue;
    const start = offsets[broker]!;
    const end = offsets[broker + 1]!;
    let grouped = 0;
    for (let place = start; place < end; place++) {
      const group = groups[targets[place]!]!;
      if (group < 0) continue;
      neighbourOf[targets[place]!] = broker;
      members[group]!++;
      grouped++;
    }
    // All pairs by role, from the sizes of the groups; then less those who have a tie.
    const mine = members[own]!;
    const others = grouped - mine;
    let alike = 0;
    for (let place = start; place < end; place++) {
      const group = groups[targets[place]!]!;
      if (group < 0) continue;
      if (group !== own) alike += pairs(members[group]!);
      // Once a group, and clean for the next broker.
      members[group] = 0;
    }
    coordinator[broker] = pairs(mine);
    consultant[broker] = alike;
    gatekeeper[broker] = mine * others;
    liaison[broker] = pairs(others) - alike;
    for (let place = start; place < end; place++) {
      const one = targets[place]!;
      if (neighbourOf[one] !== broker) continue;
      for (let next = offsets[one]!; next < offsets[one + 1]!; next++) {
        const other = targets[next]!;
        if (other <= one || neighbourOf[other] !== broker) continue;
        if (groups[one] === groups[other]) (groups[one] === own ? coordinator : consultant)[broker]!--;
        else (groups[one] === own || groups[other] === own ? gatekeeper : liaison)[broker]!--;
      }
    }
    total[broker] = coordinator[broker]! + consultant[broker]! + gatekeeper[broker]! + liaison[broker]!;
  }
  return { coordinator, consultant, gatekeeper, representative: gatekeeper.slice(), liaison, total };
}

type Columns = [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];

const pairs = (count: number): number => (count * count - count) / 2;
