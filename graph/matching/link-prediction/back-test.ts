import type { WeightedGraph } from '../../measures/weighted-graph.ts';
import { EVENT_KINDS } from '../../model/vocabulary.ts';
import { interactionsOfKinds } from '../../network/interactions-meant.ts';
import type { Interactions } from '../../network/interactions.ts';
import { aucError, aucInterval, type Interval } from './auc-interval.ts';
import type { LinkMethod } from './link-scores.ts';
import { METHODS } from './methods.ts';
import { BEFORE, BOTH, openPairs, type OpenPairs } from './open-pairs.ts';
import { LevelCounts, rankingFigures, type RankingFigures } from './ranking-figures.ts';
import { scoreLevels, type ScoreLevels } from './score-levels.ts';
import { SeenParties } from './seen-parties.ts';

export interface JudgedFigures extends RankingFigures {
  /** In which the AUC is 95 times in 100, were other parties and events of the same sort looked at; undefined where that cannot be told. */
  readonly interval: Interval | undefined;
}

/** How one method would have foretold who met next. */
export interface MethodResult {
  readonly method: string;
  /** Against all pairs that had not met. */
  readonly all: JudgedFigures;
  /** Against those with a common acquaintance only. */
  readonly twoSteps: JudgedFigures;
}

export interface BackTest {
  /** Parties seen at an event before the cutoff. */
  readonly parties: number;
  readonly results: readonly MethodResult[];
  /** Of the pairs that had met before, the share that met again; undefined where none had. */
  readonly persistence: number | undefined;
}

export interface BackTestOptions {
  /** Told of each method before its turn, with the share of methods done. */
  readonly progress?: ((method: string, done: number) => void) | undefined;
}

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
export function backTest(evidence: Interactions, cutoff: number, seen: Uint8Array, { progress }: BackTestOptions = {}): BackTest {
  const events = interactionsOfKinds(evidence, EVENT_KINDS);
  const past = new SeenParties(events, seen);
  const earlier = past.graphOn(cutoff - 1);
  const met = past.meetings(cutoff);
  const pairs = openPairs(met, events.size, earlier);
  const positives = pairs.byEvent.length;
  // With all or none of them met, no ranking can be better than another.
  const isTold = positives > 0 && positives < pairs.count;
  const results = METHODS.map(({ name, scores, halfLifeDays }, place): MethodResult => {
    progress?.(name, place / METHODS.length);
    const graph = halfLifeDays === undefined || !isTold ? earlier : past.graphOn(cutoff - 1, halfLifeDays);
    const levels = scoreLevels(isTold ? scoresOf(scores, graph, pairs) : new Float64Array(pairs.count));
    return { method: name, all: judged(levels, pairs), twoSteps: judged(levels, pairs, pairs.isNear) };
  });
  return { parties: past.size, results, persistence: shareAgain(met) };
}

/** Scores of all pairs. */
export function scoresOf(method: LinkMethod, graph: WeightedGraph, { a, b, count }: OpenPairs): Float64Array {
  const scores = new Float64Array(count);
  if (count === 0) return scores;
  const scoreFrom = method(graph);
  const row = new Float64Array(graph.size);
  for (let pair = 0; pair < count; ) {
    const node = a[pair]!;
    row.fill(0);
    scoreFrom(node, row, node + 1);
    for (; pair < count && a[pair] === node; pair++) scores[pair] = rounded(row[b[pair]!]!);
  }
  return scores;
}

const SPLITTER = 2 ** 20 + 1;

/** A number to ten digits (Veltkamp's splitting, 1968): the same sum in another order must not come out above itself. */
function rounded(score: number): number {
  const spread = score * SPLITTER;
  return spread - (spread - score);
}

function judged(levels: ScoreLevels, pairs: OpenPairs, among?: Uint8Array): JudgedFigures {
  const counts = new LevelCounts(levels, pairs.isPositive, among);
  const figures = rankingFigures(counts);
  return { ...figures, interval: aucInterval(figures.auc, aucError(levels, counts, figures.auc, pairs, among)) };
}

function shareAgain(met: Int32Array): number | undefined {
  let [before, again] = [0, 0];
  for (const one of met) {
    if (one === BEFORE || one === BOTH) before++;
    if (one === BOTH) again++;
  }
  return before === 0 ? undefined : again / before;
}
