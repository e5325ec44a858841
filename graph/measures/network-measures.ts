import { betweenness, type Betweenness } from './betweenness.ts';
import { brokerage, type Brokerage } from './brokerage.ts';
import { closeness } from './closeness.ts';
import { clustering } from './clustering.ts';
import { communities } from './communities.ts';
import { components, type Components } from './components.ts';
import { constraint } from './constraint.ts';
import { degree } from './degree.ts';
import { effectiveSize } from './effective-size.ts';
import { eiIndex, type EiIndex } from './ei-index.ts';
import type { Distances } from './shortest-paths.ts';
import { strength } from './strength.ts';
import type { WeightedGraph } from './weighted-graph.ts';

/** What there is to ask of a network; for each node unless it says otherwise. */
export interface Measures {
  readonly degree: Int32Array;
  readonly strength: Float64Array;
  /** Exact where the network is small enough to wait for, else estimated with its error. */
  readonly betweenness: Betweenness;
  /** Undefined where the network is too large to wait for it. */
  readonly closeness: Float64Array | undefined;
  readonly clustering: Float64Array;
  readonly constraint: Float64Array;
  readonly effectiveSize: Float64Array;
  readonly eiIndex: EiIndex;
  readonly brokerage: Brokerage;
  readonly components: Components;
  /** The community of each node; −1 for one without a tie. */
  readonly communities: Int32Array;
}
export type Measure = keyof Measures;

/**
 * Steps of a search from every node (nodes times ties) that somebody may wait for: some 0.2 s. Beyond
 * it betweenness is estimated from a sample, and closeness is left out.
 */
const MOST_STEPS = 20_000_000;
/** Rounds that Louvain takes, about. */
const ROUNDS = 20;

/** How many times as long a search takes that weighs ties. */
const LONGER = 8;

type Spend = (steps: number, what: string) => void;

/**
 * The measures of one network, each reckoned when it is first asked for and then kept. Ties weigh in
 * strength, constraint, effective size and communities, and in paths where they are asked to.
 */
export class NetworkMeasures {
  private readonly kept: Partial<Measures> = {};
  private keptGroups: Int32Array | undefined;

  constructor(
    readonly graph: WeightedGraph,
    /** The group of each node, such as its region, numbered from 0; −1 for none. */
    private readonly readGroups: () => Int32Array,
    /** What betweenness and closeness take for the length of a tie. */
    private readonly distances: Distances = 'hops',
  ) {}

  get groups(): Int32Array {
    return (this.keptGroups ??= this.readGroups());
  }

  /** A measure; what it takes to reckon it is taken from `spend` first, unless it is kept. */
  read<M extends Measure>(measure: M, spend?: Spend): Measures[M] {
    if (!(measure in this.kept)) {
      spend?.(this.stepsOf(measure), 'ties');
      this.kept[measure] = this.reckoned(measure);
    }
    return this.kept[measure] as Measures[M];
  }

  private reckoned<M extends Measure>(measure: M): Measures[M] {
    return this.reckonings[measure](this.graph) as Measures[M];
  }

  private readonly reckonings: { readonly [M in Measure]: (graph: WeightedGraph) => Measures[M] } = {
    degree,
    strength,
    betweenness: (graph) => betweenness(graph, { distances: this.distances, ...(this.looks > MOST_STEPS ? { pivots: this.pivots } : {}) }),
    closeness: (graph) => (this.looks > MOST_STEPS ? undefined : closeness(graph, { distances: this.distances })),
    clustering,
    constraint,
    effectiveSize,
    eiIndex: (graph) => eiIndex(graph, this.groups),
    brokerage: (graph) => brokerage(graph, this.groups),
    components,
    communities: (graph) => communities(graph).of,
  };

  private get looks(): number {
    const once = (this.graph.size * this.graph.targets.length) / 2;
    return this.distances === 'hops' ? once : once * LONGER;
  }

  private get pivots(): number {
    return Math.max(2, Math.round((this.graph.size * MOST_STEPS) / this.looks));
  }

  /** About how many steps it takes to reckon a measure. */
  private stepsOf(measure: Measure): number {
    const { size, offsets, targets } = this.graph;
    if (measure === 'betweenness') return Math.min(this.looks, MOST_STEPS) * 4;
    if (measure === 'closeness') return this.looks > MOST_STEPS ? 0 : this.looks;
    if (measure === 'communities') return targets.length * ROUNDS;
    if (measure !== 'clustering' && measure !== 'constraint' && measure !== 'effectiveSize' && measure !== 'brokerage') {
      return size + targets.length;
    }
    // These go from every node to its neighbours' neighbours.
    let steps = 0;
    for (let node = 0; node < size; node++) steps += (offsets[node + 1]! - offsets[node]!) ** 2;
    return steps;
  }
}
