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
import { strength } from './strength.ts';
import type { WeightedGraph } from './weighted-graph.ts';

/**
 * Steps of a search from every node (nodes times ties) that somebody may wait for: some 0.2 s. Beyond
 * it betweenness is estimated from a sample, and closeness is left out.
 */
const MOST_STEPS = 20_000_000;

/** The measures of one network, each reckoned when it is first asked for. All count hops; ties weigh in strength, constraint and communities. */
export class NetworkMeasures {
  private readonly kept = new Map<string, unknown>();

  constructor(
    readonly graph: WeightedGraph,
    /** The group of each node, such as its region, numbered from 0; −1 for none. */
    readonly groups: Int32Array,
  ) {}

  get degree(): Int32Array {
    return this.once('degree', () => degree(this.graph));
  }

  get strength(): Float64Array {
    return this.once('strength', () => strength(this.graph));
  }

  /** Exact where the network is small enough to wait for, else estimated with its error. */
  get betweenness(): Betweenness {
    return this.once('betweenness', () => {
      const pivots = Math.max(2, Math.round((this.graph.size * MOST_STEPS) / this.steps));
      return betweenness(this.graph, this.steps > MOST_STEPS ? { pivots } : {});
    });
  }

  /** Undefined where the network is too large to wait for it. */
  get closeness(): Float64Array | undefined {
    return this.once('closeness', () => (this.steps > MOST_STEPS ? undefined : closeness(this.graph)));
  }

  private get steps(): number {
    return (this.graph.size * this.graph.targets.length) / 2;
  }

  get clustering(): Float64Array {
    return this.once('clustering', () => clustering(this.graph));
  }

  get constraint(): Float64Array {
    return this.once('constraint', () => constraint(this.graph));
  }

  get effectiveSize(): Float64Array {
    return this.once('effectiveSize', () => effectiveSize(this.graph));
  }

  get eiIndex(): EiIndex {
    return this.once('eiIndex', () => eiIndex(this.graph, this.groups));
  }

  get brokerage(): Brokerage {
    return this.once('brokerage', () => brokerage(this.graph, this.groups));
  }

  get components(): Components {
    return this.once('components', () => components(this.graph));
  }

  /** The community of each node; −1 for one without a tie. */
  get communities(): Int32Array {
    return this.once('communities', () => communities(this.graph).of);
  }

  private once<V>(measure: string, reckon: () => V): V {
    if (!this.kept.has(measure)) this.kept.set(measure, reckon());
    return this.kept.get(measure) as V;
  }
}
