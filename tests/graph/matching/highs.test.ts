import highsLoader from 'highs';
import { beforeAll, describe, expect, it } from 'vitest';
import { maximumWeightMatching } from '../../../graph/matching/maximum-weight-matching.ts';
import { clusteredComplete, randomComplete, randomSparse, totalOf, type Graph } from './edges.ts';

let highs: Awaited<ReturnType<typeof highsLoader>>;
beforeAll(async () => {
  highs = await highsLoader();
});

/** The matching as a whole-number programme: each node in at most one of its edges, and each pair worth `bonus` more. */
function programme({ size, edges }: Graph, bonus: number): string {
  const terms = edges.map(([, , weight], i) => `${weight + bonus >= 0 ? '+' : '-'} ${Math.abs(weight + bonus)} x${i}`);
  const rows = Array.from({ length: size }, (_, v) => edges.flatMap(([a, b], i) => (a === v || b === v ? [`x${i}`] : [])));
  const limits = rows.flatMap((row, v) => (row.length > 0 ? [` n${v}: ${row.join(' + ')} <= 1`] : []));
  const all = edges.map((_, i) => `x${i}`).join(' ');
  return ['Maximize', ` total: ${terms.join(' ')}`, 'Subject To', ...limits, 'Binary', ` ${all}`, 'End'].join('\n');
}

describe('Against HiGHS', () => {
  it.each([
    ['complete, 30 nodes', randomComplete(30, 1000, 11)],
    ['complete, 25 nodes, many ties', randomComplete(25, 6, 12)],
    ['sparse, 80 nodes', randomSparse(80, 5, 50, 13)],
    ['in clusters, 35 nodes', clusteredComplete(35, 14)],
  ])('a matching weighs the same: %s', (_, graph) => {
    const theirs = highs.solve(programme(graph, 0), { mip_rel_gap: 0, mip_abs_gap: 1e-6 }).ObjectiveValue;
    const ours = totalOf(graph, maximumWeightMatching(graph.size, graph.edges)).weight;
    expect(Math.abs(ours - theirs)).toBeLessThanOrEqual(1e-6);
  });

  it('a matching of most pairs weighs the same', () => {
    const graph = randomSparse(60, 4, 50, 15);
    // More than all pairs can weigh.
    const bonus = 60 * 50;
    const theirs = highs.solve(programme(graph, bonus), { mip_rel_gap: 0, mip_abs_gap: 1e-6 }).ObjectiveValue;
    const { pairs, weight } = totalOf(graph, maximumWeightMatching(60, graph.edges, { maximumCardinality: true }));
    expect(Math.abs(pairs * bonus + weight - theirs)).toBeLessThanOrEqual(1e-3);
    expect(pairs).toBeGreaterThan(totalOf(graph, maximumWeightMatching(60, graph.edges)).pairs);
  });
});
