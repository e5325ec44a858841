import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { betweenness } from '../../../graph/measures/betweenness.ts';
import { closeness } from '../../../graph/measures/closeness.ts';
import { clustering, transitivity } from '../../../graph/measures/clustering.ts';
import { communities } from '../../../graph/measures/communities.ts';
import { components } from '../../../graph/measures/components.ts';
import { constraint } from '../../../graph/measures/constraint.ts';
import { density } from '../../../graph/measures/density.ts';
import { effectiveSize } from '../../../graph/measures/effective-size.ts';
import { eiIndex } from '../../../graph/measures/ei-index.ts';
import { modularity } from '../../../graph/measures/modularity.ts';
import { removalOrder } from '../../../graph/measures/removal-order.ts';
import type { WeightedGraph } from '../../../graph/measures/weighted-graph.ts';
import { graphOf, tiesOf } from './graphs.ts';
import { davis, football, karate } from './published-networks.ts';

const list = z.array(z.number());
const Values = z.object({
  betweenness: list,
  betweennessByWeights: list,
  closeness: list,
  closenessByWeights: list,
  clustering: list,
  constraint: list,
  constraintByWeights: list,
  effectiveSize: list,
  effectiveSizeByWeights: list,
  transitivity: z.number(),
});
const file = readFileSync(new URL('networks/networkx-values.json', import.meta.url), 'utf8');
const networkx = z.object({ karate: Values, davis: Values }).parse(JSON.parse(file));

const unweighted = (graph: WeightedGraph) => graphOf(graph.size, tiesOf(graph).map(([a, b]) => [a, b]));

describe.each([
  ['the karate club', karate().graph, networkx.karate],
  ["Davis's women", davis().graph, networkx.davis],
])('Measures of %s', (_, graph, theirs) => {
  it.each([
    ['betweenness', betweenness(graph).values, theirs.betweenness],
    ['betweenness by weights', betweenness(graph, { distances: 'weights' }).values, theirs.betweennessByWeights],
    ['closeness', closeness(graph), theirs.closeness],
    ['closeness by weights', closeness(graph, { distances: 'weights' }), theirs.closenessByWeights],
    // NetworkX has 0 where there is no pair of neighbours.
    ['clustering', clustering(graph).map((value) => value || 0), theirs.clustering],
    ['constraint', constraint(graph), theirs.constraintByWeights],
    ['constraint, ties taken for equal', constraint(unweighted(graph)), theirs.constraint],
    ['effective size', effectiveSize(graph), theirs.effectiveSizeByWeights],
    ['effective size, ties taken for equal', effectiveSize(unweighted(graph)), theirs.effectiveSize],
    ['transitivity', [transitivity(graph)], [theirs.transitivity]],
  ])('agree with NetworkX: %s', (_, ours, expected) => {
    expect(ours.length).toBe(expected.length);
    Array.from(ours).forEach((value, node) => expect(value).toBeCloseTo(expected[node]!, 9));
  });
});

describe('The karate club', () => {
  const { graph, clubs } = karate();
  const pairs = (33 * 32) / 2;

  it('turns on the instructor and the president', () => {
    const { values } = betweenness(graph);
    expect(values[0]! * pairs).toBeCloseTo(231.0714, 4);
    expect(values[0]!).toBeCloseTo(0.4376, 4);
    expect(values[33]! * pairs).toBeCloseTo(160.5516, 4);
    expect([...removalOrder(graph, { count: 2, recomputed: false })]).toEqual([0, 33]);
  });

  it('is clustered as published', () => {
    expect(transitivity(graph)).toBeCloseTo(0.2557, 4);
    const mean = clustering(graph).reduce((sum, value) => sum + (value || 0), 0) / 34;
    expect(mean).toBeCloseTo(0.5706, 4);
    expect(density(graph)).toBeCloseTo(78 / 561, 12);
    expect(components(graph).largest).toBe(34);
  });

  it('has communities near the best there are, 0.4198, from whatever order they are looked for in', () => {
    const equal = unweighted(graph);
    // What Louvain is known to find here in the order of the numbers.
    expect(modularity(equal, communities(equal).of)).toBeCloseTo(0.4188, 4);
    for (let seed = 0; seed < 50; seed++) {
      const found = modularity(equal, communities(equal, { seed }).of);
      expect(found).toBeGreaterThan(0.38);
      expect(found).toBeLessThan(0.4199);
    }
  });

  it('had its ties mostly within what became two clubs', () => {
    // 11 of 78 ties run between those who later parted.
    const groups = Int32Array.from(clubs, (club) => Number(club === 'Officer'));
    expect(eiIndex(graph, groups).whole).toBe((11 - 67) / 78);
  });
});

describe("Davis's women", () => {
  it('fall into two groups, with Evelyn and Nora each in one', () => {
    const { graph, women } = davis();
    const { of, count } = communities(graph);
    const groupOf = (name: string) => of[women.findIndex((woman) => woman.startsWith(name))];
    expect(count).toBe(2);
    // The cores that 21 analyses agree on (Freeman 2003, Finding social groups).
    for (const name of ['Laura', 'Theresa', 'Brenda', 'Charlotte', 'Frances', 'Eleanor']) expect(groupOf(name)).toBe(groupOf('Evelyn'));
    for (const name of ['Myra', 'Katherina', 'Sylvia', 'Helen']) expect(groupOf(name)).toBe(groupOf('Nora'));
    expect(groupOf('Nora')).not.toBe(groupOf('Evelyn'));
  });
});

describe('American college football', () => {
  const { graph, conferences } = football();

  it('has communities that are its conferences, nearly', () => {
    const { of } = communities(graph);
    expect(modularity(graph, of)).toBeGreaterThan(0.6);
    expect(sharedInformation([...of], conferences)).toBeGreaterThan(0.85);
    // Nearly every team is with most of its own conference: at chance it would not be.
    const shuffled = conferences.map((_, team) => conferences[(team * 37) % conferences.length]!);
    expect(sharedInformation([...of], shuffled)).toBeLessThan(0.5);
  });
});

/** Normalised mutual information, 2 I(x; y) / (H(x) + H(y)) (Danon and others 2005). */
function sharedInformation(one: readonly number[], other: readonly number[]): number {
  const entropy = (labels: readonly (number | string)[]) => {
    const counts = new Map<number | string, number>();
    for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
    return [...counts.values()].reduce((sum, count) => sum - (count / labels.length) * Math.log(count / labels.length), 0);
  };
  const both = entropy(one.map((label, i) => `${label} ${other[i]}`));
  return (2 * (entropy(one) + entropy(other) - both)) / (entropy(one) + entropy(other));
}
