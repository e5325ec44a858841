import type { OpenPairs } from './open-pairs.ts';
import type { LevelCounts } from './ranking-figures.ts';
import type { ScoreLevels } from './score-levels.ts';

/** Between these the true figure is 95 times in 100. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** How far an AUC may be out, and of how many independent parts that was told. */
export interface AucError {
  /** Standard error. */
  readonly error: number;
  /** Parties, or the events at which positives first met, whichever are fewer. */
  readonly parts: number;
}

const FEWEST_PARTS = 3;

/**
 * The 95% interval of an AUC: on the log-odds scale, where it stays within 0 and 1 (Pepe 2003, The
 * Statistical Evaluation of Medical Tests). Undefined where the AUC is, and where the pairs do not
 * tell how far it may be out: all positives above all negatives, say, or all met at one or two events.
 */
export function aucInterval(auc: number | undefined, told: AucError | undefined): Interval | undefined {
  if (auc === undefined || told === undefined || told.parts < FEWEST_PARTS) return undefined;
  if (!(told.error > 0 && auc > 0 && auc < 1)) return undefined;
  const odds = Math.log(auc / (1 - auc));
  const reach = (deviations(told.parts - 1) * told.error) / (auc * (1 - auc));
  const back = (logOdds: number) => 1 / (1 + Math.exp(-logOdds));
  return { low: back(odds - reach), high: back(odds + reach) };
}

/** Within so many standard errors 95% of Student's t is (Abramowitz and Stegun 1964, 26.7.5): 1.96, and more where few parts tell the error. */
function deviations(freedom: number): number {
  const z = 1.959964;
  const z3 = z ** 3;
  const z5 = z ** 5;
  return (
    z +
    (z3 + z) / (4 * freedom) +
    (5 * z5 + 16 * z3 + 3 * z) / (96 * freedom ** 2) +
    (3 * z ** 7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * freedom ** 3)
  );
}

/**
 * The standard error of an AUC over pairs of parties. How much a pair moves it is
 *
 *   ψ = (V − AUC) / positives, or / negatives
 *
 * where V of a positive is the share of negatives it is above, and of a negative the share of positives
 * above it, equals counting half (DeLong, DeLong and Clarke-Pearson 1988). Were pairs independent, the
 * variance would be Σ ψ², about what Hanley and McNeil's (1982) formula gives; but a party who meets many makes many
 * positives at once, and where that was simulated their 95% held the truth 24 to 64 times in 100. Over all
 * couples of pairs that share a party it is
 *
 *   Σ_i (Σ ψ of the pairs of i)² − Σ ψ²
 *
 * (Fafchamps and Gubert 2007; Aronow, Samii and Assenova 2015). That is what leaving out party after party (the
 * jackknife of Snijders and Borgatti 1999) estimates, but counts a pair's own part once, not twice, in one pass
 * instead of n; drawing parties anew (their bootstrap) needs chance and pairs of a party with itself. Positives that
 * came of one event hang together, too, sharing a party or not: couples of these are added (clusters of
 * several sorts combined as by Cameron, Gelbach and Miller 2011). Estimated from few parties or events either
 * can come out too small, so the largest of the three is taken, times parts / (parts − 1). O(pairs).
 */
export function aucError(levels: ScoreLevels, counts: LevelCounts, auc: number | undefined, pairs: OpenPairs, among?: Uint8Array): AucError | undefined {
  if (auc === undefined) return undefined;
  const moves = movesByLevel(counts, auc);
  const moveOf = (pair: number) => (pairs.isPositive[pair] === 1 ? moves.yes : moves.no)[levels.levelOf[pair]!]!;
  const ofParty = new Float64Array(pairs.parties);
  let alone = 0;
  for (let pair = 0; pair < pairs.count; pair++) {
    if (among && among[pair] !== 1) continue;
    const move = moveOf(pair);
    ofParty[pairs.a[pair]!]! += move;
    ofParty[pairs.b[pair]!]! += move;
    alone += move * move;
  }
  const byParty = sumOfSquares(ofParty) - alone;
  const { sum, events } = sameEventOnly(pairs, moveOf, among);
  const parts = Math.min(pairs.parties, events);
  const variance = Math.max(alone, byParty, byParty + sum) * (parts > 1 ? parts / (parts - 1) : 1);
  return { error: Math.sqrt(variance), parts };
}

/** How much a positive, and how much a negative, of each level moves the AUC. */
function movesByLevel({ yes, no, positives, negatives }: LevelCounts, auc: number): { yes: Float64Array; no: Float64Array } {
  const moves = { yes: new Float64Array(yes.length), no: new Float64Array(yes.length) };
  let [negativesBelow, positivesAbove] = [0, positives];
  for (let level = 0; level < yes.length; level++) {
    positivesAbove -= yes[level]!;
    moves.yes[level] = ((negativesBelow + no[level]! / 2) / negatives - auc) / positives;
    moves.no[level] = ((positivesAbove + yes[level]! / 2) / positives - auc) / negatives;
    negativesBelow += no[level]!;
  }
  return moves;
}

/** What couples of positives add that met at the same event and share no party: all at it, less those that share one. And how many events had any. */
function sameEventOnly({ parties, a, b, byEvent, eventOffsets }: OpenPairs, moveOf: (pair: number) => number, among?: Uint8Array): { sum: number; events: number } {
  const ofParty = new Float64Array(parties);
  let [sum, events] = [0, 0];
  for (let event = 0; event + 1 < eventOffsets.length; event++) {
    const ofEvent = byEvent.subarray(eventOffsets[event], eventOffsets[event + 1]);
    let [whole, alone, sharing] = [0, 0, 0];
    for (const pair of ofEvent) {
      if (among && among[pair] !== 1) continue;
      const move = moveOf(pair);
      ofParty[a[pair]!]! += move;
      ofParty[b[pair]!]! += move;
      whole += move;
      alone += move * move;
    }
    for (const pair of ofEvent) {
      for (const party of [a[pair]!, b[pair]!]) {
        sharing += ofParty[party]! * ofParty[party]!;
        ofParty[party] = 0;
      }
    }
    sum += whole * whole - (sharing - alone);
    if (alone > 0) events++;
  }
  return { sum, events };
}

const sumOfSquares = (values: Float64Array): number => values.reduce((sum, value) => sum + value * value, 0);
