import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aucError, aucInterval } from '../../../graph/matching/link-prediction/auc-interval.ts';
import { scoresOf } from '../../../graph/matching/link-prediction/back-test.ts';
import { openPairs, type OpenPairs } from '../../../graph/matching/link-prediction/open-pairs.ts';
import { LevelCounts, rankingFigures } from '../../../graph/matching/link-prediction/ranking-figures.ts';
import { scoreLevels } from '../../../graph/matching/link-prediction/score-levels.ts';
import { seededChance } from '../../../graph/measures/seeded-chance.ts';
import { weightedGraph } from '../../../graph/measures/weighted-graph.ts';

const noTies = (parties: number) => weightedGraph(parties, { a: new Int32Array(), b: new Int32Array(), strength: new Float64Array() });

/** What may be of a pair: it never met, first met at an event, or (undefined) had met before. */
type Met = number | 'never' | undefined;
const BEFORE = -2;

function pairsOf(parties: number, met: (i: number, j: number) => Met, events: number): OpenPairs {
  const meetings = new Int32Array(parties * parties);
  for (let i = 0; i < parties; i++) {
    for (let j = i + 1; j < parties; j++) {
      const one = met(i, j);
      meetings[i * parties + j] = one === undefined ? BEFORE : one === 'never' ? -1 : one;
    }
  }
  return openPairs(meetings, events, noTies(parties));
}

function judged(pairs: OpenPairs, scores: Float64Array) {
  const levels = scoreLevels(scores);
  const counts = new LevelCounts(levels, pairs.isPositive);
  const { auc } = rankingFigures(counts);
  return { auc, told: aucError(levels, counts, auc, pairs) };
}

describe('How far an AUC may be out', () => {
  it('is worked by hand: two positives and two negatives of four parties', () => {
    // 0–1 (met at the first event) scores 3, 0–2 (never met) 2, 0–3 (met at the second) 1, 1–2 (never) 0; the others had met.
    const met = new Map<string, Met>([['0 1', 0], ['0 2', 'never'], ['0 3', 1], ['1 2', 'never']]);
    const { auc, told } = judged(pairsOf(4, (i, j) => met.get(`${i} ${j}`), 2), Float64Array.of(3, 2, 1, 0));
    expect(auc).toBe(3 / 4);
    // Each moves it by 1/8, up or down: as independent pairs, 4/64. By parties, (1² + 2² + 0 + 1²)/64 − 4/64 = 2/64, less.
    // Two events tell it: times 2 / (2 − 1).
    expect(told).toEqual({ error: Math.sqrt((4 / 64) * 2), parts: 2 });
  });

  it('counts every couple of pairs that share a party or an event, each once', () => {
    const parties = 6;
    const met = fc.constantFrom<Met>('never', 'never', 0, 1, 2, undefined);
    const asked = fc.record({ met: fc.array(met, { minLength: 36, maxLength: 36 }), scores: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 36, maxLength: 36 }) });
    fc.assert(
      fc.property(asked, ({ met: all, scores: drawn }) => {
        const pairs = pairsOf(parties, (i, j) => all[i * parties + j], 3);
        const scores = Float64Array.from(drawn.slice(0, pairs.count));
        const { auc, told } = judged(pairs, scores);
        expect(told === undefined).toBe(auc === undefined);
        if (auc === undefined) return;
        const places = [...scores.keys()];
        const yes = places.filter((p) => pairs.isPositive[p] === 1);
        const no = places.filter((p) => pairs.isPositive[p] === 0);
        const wins = (p: number, n: number) => (scores[p]! > scores[n]! ? 1 : scores[p] === scores[n] ? 0.5 : 0);
        const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
        const move = (x: number) =>
          pairs.isPositive[x] === 1
            ? (mean(no.map((n) => wins(x, n))) - auc) / yes.length
            : (mean(yes.map((p) => wins(p, x))) - auc) / no.length;
        const eventOf = (x: number) => [0, 1, 2].find((event) => pairs.byEvent.subarray(pairs.eventOffsets[event], pairs.eventOffsets[event + 1]).includes(x));
        const shareParty = (x: number, y: number) => [pairs.a[x], pairs.b[x]].some((party) => party === pairs.a[y] || party === pairs.b[y]);
        const shareEvent = (x: number, y: number) => eventOf(x) !== undefined && eventOf(x) === eventOf(y);
        const over = (linked: (x: number, y: number) => boolean) =>
          places.flatMap((x) => places.map((y) => (linked(x, y) ? move(x) * move(y) : 0))).reduce((sum, value) => sum + value, 0);
        const variance = Math.max(over((x, y) => x === y), over(shareParty), over((x, y) => shareParty(x, y) || shareEvent(x, y)));
        const parts = told!.parts;
        expect(parts).toBeLessThanOrEqual(new Set(yes.map(eventOf)).size);
        expect(told!.error ** 2).toBeCloseTo(variance * (parts > 1 ? parts / (parts - 1) : 1), 10);
      }),
    );
  });

  it('is an interval that the truth is in about 95 times in 100, where that of independent pairs is not', () => {
    const chance = seededChance(11);
    const runs = Array.from({ length: 200 }, () => programme(chance));
    const truth = runs.reduce((sum, { auc }) => sum + auc, 0) / runs.length;
    const share = (holds: (run: (typeof runs)[number]) => boolean) => runs.filter(holds).length / runs.length;
    const held = share(({ interval }) => interval.low < truth && truth < interval.high);
    expect(held).toBeGreaterThan(0.9);
    expect(held).toBeLessThan(0.99);
    expect(share(({ auc, independent }) => Math.abs(auc - truth) < 1.96 * independent)).toBeLessThan(0.75);
  });

  it('cannot be told from two events, nor where nothing came out the wrong way round', () => {
    expect(aucInterval(0.7, { error: 0.1, parts: 2 })).toBeUndefined();
    expect(aucInterval(1, { error: 0, parts: 40 })).toBeUndefined();
    expect(aucInterval(undefined, undefined)).toBeUndefined();
  });

  it('is wider where few events tell it, and stays between 0 and 1', () => {
    const many = aucInterval(0.5, { error: 0.05, parts: 1_000_000 })!;
    // On the log-odds scale 0.05 is 0.2.
    expect(many.high).toBeCloseTo(1 / (1 + Math.exp(-1.959964 * 0.2)), 5);
    expect(many.low).toBeCloseTo(1 - many.high, 12);
    // Student's t of 4 degrees of freedom: 2.776.
    expect(aucInterval(0.5, { error: 0.05, parts: 5 })!.high).toBeCloseTo(1 / (1 + Math.exp(-2.776 * 0.2)), 3);
    const edge = aucInterval(0.98, { error: 0.05, parts: 10 })!;
    expect(edge.high).toBeLessThan(1);
    expect(edge.low).toBeGreaterThan(0);
  });
});

/** 60 people of whom some come to more than others, and 30 later meetings of six; the score half knows who does. */
function programme(chance: () => number) {
  const parties = 60;
  const normal = () => Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
  const keen = Float64Array.from({ length: parties }, normal);
  const known = keen.map((one) => one + normal() / 2);
  const first = new Map<string, number>();
  for (let event = 0; event < 30; event++) {
    const crowd = 1 + normal() / 2;
    const order = Array.from(keen, (one, party) => [-Math.log(1 - chance()) / Math.exp(one * crowd), party] as const).sort((x, y) => x[0] - y[0]);
    const present = order.slice(0, 6).map(([, party]) => party).sort((x, y) => x - y);
    present.forEach((i, at) => present.slice(at + 1).forEach((j) => first.has(`${i} ${j}`) || first.set(`${i} ${j}`, event)));
  }
  const pairs = pairsOf(parties, (i, j) => first.get(`${i} ${j}`) ?? 'never', 30);
  const { auc, told } = judged(pairs, Float64Array.from(pairs.a, (i, pair) => known[i]! + known[pairs.b[pair]!]!));
  const [positives, negatives] = [pairs.byEvent.length, pairs.count - pairs.byEvent.length];
  return { auc: auc!, interval: aucInterval(auc, told)!, independent: hanleyMcNeil(auc!, positives, negatives) };
}

function hanleyMcNeil(auc: number, positives: number, negatives: number): number {
  const q1 = auc / (2 - auc);
  const q2 = (2 * auc * auc) / (1 + auc);
  return Math.sqrt((auc * (1 - auc) + (positives - 1) * (q1 - auc * auc) + (negatives - 1) * (q2 - auc * auc)) / (positives * negatives));
}

describe('Scores of pairs', () => {
  it('that are the same sum in another order are level', () => {
    const pairs = pairsOf(3, () => 'never', 0);
    const method = () => (node: number, into: Float64Array) => {
      for (const part of node === 0 ? [0.1, 0.2, 0.3] : [0.3, 0.2, 0.1]) into[2]! += part;
    };
    // 0.1 + 0.2 + 0.3 is not 0.3 + 0.2 + 0.1 to a machine.
    const [, first, second] = scoresOf(method, noTies(3), pairs);
    expect(first).toBe(second);
    expect(first).toBeCloseTo(0.6, 9);
  });
});
