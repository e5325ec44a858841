import theirBetweenness from 'graphology-metrics/centrality/betweenness.js';
import { betweenness } from '../../graph/measures/betweenness.ts';
import { brokerage } from '../../graph/measures/brokerage.ts';
import { closeness } from '../../graph/measures/closeness.ts';
import { communities } from '../../graph/measures/communities.ts';
import { constraint } from '../../graph/measures/constraint.ts';
import { resilience } from '../../graph/measures/resilience.ts';
import { seededChance } from '../../graph/measures/seeded-chance.ts';
import { asGraphology, randomGraph } from '../graph/measures/graphs.ts';
import type { Report } from './report.ts';

const NODES = 10_000;
const TIES = 50_000;
const GROUPS = 9;
/** Ours a turn; theirs takes most of a minute and is run once. */
const RUNS = 3;

/** The measures on a random network of 10,000 nodes and 50,000 ties, one thread. */
export async function measures(report: Report): Promise<void> {
  report.heading(`Measures, ${NODES.toLocaleString('en-GB')} nodes and ${TIES.toLocaleString('en-GB')} ties`);
  const graph = randomGraph(NODES, TIES, 1);
  const chance = seededChance(2);
  const groups = Int32Array.from({ length: NODES }, () => Math.floor(chance() * GROUPS));

  const ours = times(RUNS, () => betweenness(graph));
  const other = asGraphology(graph);
  const theirs = times(1, () => theirBetweenness(other, { getEdgeWeight: null }));
  report.figure('exact betweenness', ours, 's');
  report.figure('exact betweenness, graphology', theirs, 's');
  report.ratio('exact betweenness a minute, against graphology', perMinute(ours), perMinute(theirs), 2.5);

  report.figure("Burt's constraint", times(RUNS, () => constraint(graph)), 's', 'under 1 s');
  report.figure('betweenness from 500 pivots', times(RUNS, () => betweenness(graph, { pivots: 500 })), 's');
  report.figure('closeness', times(1, () => closeness(graph)), 's');
  report.figure('brokerage', times(RUNS, () => brokerage(graph, groups)), 's');
  report.figure('communities', times(RUNS, () => communities(graph)), 's');
  const everyone = Int32Array.from({ length: NODES }, (_, node) => node);
  report.figure('resilience, every node removed', times(RUNS, () => resilience(graph, everyone)), 's');
}

/** Seconds, each. */
function times(runs: number, run: () => unknown): number[] {
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return (performance.now() - start) / 1000;
  });
}

const perMinute = (seconds: readonly number[]) => seconds.map((each) => 60 / each);
