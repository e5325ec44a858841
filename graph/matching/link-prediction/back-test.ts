import { weightedGraph, type WeightedGraph } from '../../measures/weighted-graph.ts';
import { KithError } from '../../model/kith-error.ts';
import { EVENT_KINDS } from '../../model/vocabulary.ts';
import { interactionsOfKinds } from '../../network/interactions-of-kinds.ts';
import type { Interactions } from '../../network/interactions.ts';
import { tiesAt } from '../../ties/tie-table.ts';
import type { LinkMethod } from './link-scores.ts';
import { METHODS } from './methods.ts';
import { rankingFigures, type RankingFigures } from './ranking-figures.ts';

/** How one method would have foretold who met next. */
export interface MethodResult {
  readonly method: string;
  /** Against all pairs that had not met. */
  readonly all: RankingFigures;
  /** Against those with a common acquaintance only. */
  readonly twoSteps: RankingFigures;
}

export interface BackTest {
  /** Parties seen at an event before the cutoff. */
  readonly parties: number;
  readonly results: readonly MethodResult[];
  /** Of the pairs that had met before, the share that met again; undefined where none had. */
  readonly persistence: number | undefined;
}

/** More parties than this make more pairs than can be held. */
const MOST_PARTIES = 4_000;

/**
 * Hides everything from a day on, lets each method score all pairs that had shared no event before it,
 * and compares with who then met. Parties are those seen at an event before the cutoff; positives share
 * an event on or after it and none before, negatives never share one. Answers and joint work are left
 * aside: they are no events.
 *
 * `cutoff`: a day number. `seen`: 1 for each party, by place, that was at an event before it.
 * O(n² log n) and the work of the methods.
 * @throws KithError TOO_COSTLY for more than 4,000 parties.
 */
export function backTest(evidence: Interactions, cutoff: number, seen: Uint8Array): BackTest {
  const events = interactionsOfKinds(evidence, EVENT_KINDS);
  const past = new SeenParties(events, seen);
  const earlier = past.graphOn(cutoff - 1);
  const met = past.meetings(cutoff);
  const pairs = past.pairsNotMet(met);
  const isPositive = Uint8Array.from(pairs, (pair) => (met[pair] === LATER ? 1 : 0));
  const near = pairs.map((pair) => (past.haveCommonNeighbour(earlier, pair) ? 1 : 0));
  const among = <A extends Float64Array | Uint8Array>(values: A): A => values.filter((_, i) => near[i] === 1) as A;
  const results = METHODS.map(({ name, scores, halfLifeDays }): MethodResult => {
    const graph = halfLifeDays === undefined ? earlier : past.graphOn(cutoff - 1, halfLifeDays);
    const values = past.scoresOf(scores, graph, pairs);
    return { method: name, all: rankingFigures(values, isPositive), twoSteps: rankingFigures(among(values), among(isPositive)) };
  });
  const before = met.filter((one) => one !== NEVER && one !== LATER).length;
  const again = met.filter((one) => one === BOTH).length;
  return { parties: past.size, results, persistence: before === 0 ? undefined : again / before };
}

const NEVER = 0;
const BEFORE = 1;
const LATER = 2;
const BOTH = 3;

/** The parties of a back-test, numbered from 0; a pair i < j is i · size + j. */
class SeenParties {
  readonly size: number;
  private readonly numberOf: Int32Array;
  private lastMarked = -1;
  private readonly marks: Uint8Array;

  constructor(
    private readonly events: Interactions,
    seen: Uint8Array,
  ) {
    this.numberOf = new Int32Array(seen.length).fill(-1);
    let size = 0;
    seen.forEach((one, place) => {
      if (one === 1) this.numberOf[place] = size++;
    });
    if (size > MOST_PARTIES) {
      throw new KithError('TOO_COSTLY', `A back-test compares all pairs, and ${size.toLocaleString('en-GB')} parties make too many. The limit is ${MOST_PARTIES.toLocaleString('en-GB')} parties.`);
    }
    this.size = size;
    this.marks = new Uint8Array(size);
  }

  /** Ties of these parties on a day. */
  graphOn(day: number, halfLifeDays?: number): WeightedGraph {
    const keep = (a: number, b: number) => this.numberOf[a]! >= 0 && this.numberOf[b]! >= 0;
    const { a, b, strength } = tiesAt(this.events, day, { halfLifeDays, keep });
    const numbered = (places: Int32Array) => places.map((place) => this.numberOf[place]!);
    return weightedGraph(this.size, { a: numbered(a), b: numbered(b), strength });
  }

  /** For each pair, whether they shared an event before the cutoff, on it or later, both or never. */
  meetings(cutoff: number): Uint8Array {
    const met = new Uint8Array(this.size * this.size);
    const ties = tiesAt(this.events, Number.MAX_SAFE_INTEGER);
    for (let k = 0; k < ties.size; k++) {
      const [i, j] = [this.numberOf[ties.a[k]!]!, this.numberOf[ties.b[k]!]!];
      if (i < 0 || j < 0) continue;
      met[i * this.size + j] = (ties.first[k]! < cutoff ? BEFORE : 0) | (ties.last[k]! >= cutoff ? LATER : 0);
    }
    return met;
  }

  pairsNotMet(met: Uint8Array): Int32Array {
    const pairs = new Int32Array((this.size * (this.size - 1)) / 2);
    let count = 0;
    for (let i = 0; i < this.size; i++) {
      for (let j = i + 1; j < this.size; j++) {
        const pair = i * this.size + j;
        if ((met[pair]! & BEFORE) === 0) pairs[count++] = pair;
      }
    }
    return pairs.subarray(0, count);
  }

  scoresOf(method: LinkMethod, graph: WeightedGraph, pairs: Int32Array): Float64Array {
    const scores = method(graph);
    const row = new Float64Array(this.size);
    let shown = -1;
    return Float64Array.from(pairs, (pair) => {
      const i = Math.floor(pair / this.size);
      if (i !== shown) {
        row.fill(0);
        scores(i, row);
        shown = i;
      }
      return row[pair % this.size]!;
    });
  }

  haveCommonNeighbour({ offsets, targets }: WeightedGraph, pair: number): boolean {
    const i = Math.floor(pair / this.size);
    if (i !== this.lastMarked) {
      this.marks.fill(0);
      for (let place = offsets[i]!; place < offsets[i + 1]!; place++) {
        const between = targets[place]!;
        for (let next = offsets[between]!; next < offsets[between + 1]!; next++) this.marks[targets[next]!] = 1;
      }
      this.lastMarked = i;
    }
    return this.marks[pair % this.size] === 1;
  }
}
