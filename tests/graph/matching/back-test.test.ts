import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { weightedGraph } from '../../../graph/measures/weighted-graph.ts';
import { seededChance } from '../../../graph/measures/seeded-chance.ts';
import { backTest } from '../../../graph/matching/link-prediction/back-test.ts';
import { METHODS } from '../../../graph/matching/link-prediction/methods.ts';
import { LevelCounts, rankingFigures } from '../../../graph/matching/link-prediction/ranking-figures.ts';
import { scoreLevels } from '../../../graph/matching/link-prediction/score-levels.ts';
import { evidenceOf, published, type Meeting } from '../ties/evidence.ts';

const everybody = (people: number) => new Uint8Array(people).fill(1);
/** Who came to something before a day. */
const seenBefore = (people: number, meetings: readonly Meeting[], cutoff: number) => {
  const seen = new Uint8Array(people);
  for (const { day, parties } of meetings) if (day < cutoff) for (const party of parties) seen[party] = 1;
  return seen;
};

const figuresOf = (scores: Float64Array, isPositive: Uint8Array) => rankingFigures(new LevelCounts(scoreLevels(scores), isPositive));

describe('The figures of a ranking', () => {
  it('are worked by hand: two positives, above three of four, and equals count half', () => {
    // Of the eight pairs of a positive and a negative, 0.9 is above all four; 0.5 is above 0.1 and 0.2 and level with 0.5.
    const scores = Float64Array.of(0.9, 0.5, 0.7, 0.5, 0.2, 0.1);
    const { auc, precisionAtK, k, positives, pairs } = figuresOf(scores, Uint8Array.of(1, 1, 0, 0, 0, 0));
    expect(auc).toBe((4 + 2.5) / 8);
    // The two highest are 0.9 and 0.7.
    expect([precisionAtK, k, positives, pairs]).toEqual([0.5, 2, 2, 6]);
  });

  it('share the edge among equals: one place left for three of whom one is right', () => {
    expect(figuresOf(Float64Array.of(2, 1, 1, 1), Uint8Array.of(1, 1, 0, 0)).precisionAtK).toBeCloseTo((1 + 1 / 3) / 2, 12);
  });

  it('are the share of pairs that stand the right way round', () => {
    const items = fc.array(fc.record({ score: fc.integer({ min: 0, max: 5 }), positive: fc.boolean() }), { maxLength: 30 });
    fc.assert(
      fc.property(items, (all) => {
        const { auc } = figuresOf(Float64Array.from(all, ({ score }) => score), Uint8Array.from(all, ({ positive }) => Number(positive)));
        const [yes, no] = [all.filter(({ positive }) => positive), all.filter(({ positive }) => !positive)];
        const wanted = yes.flatMap((p) => no.map((n) => (p.score > n.score ? 1 : p.score === n.score ? 0.5 : 0)));
        if (wanted.length === 0) expect(auc).toBeUndefined();
        else expect(auc).toBeCloseTo(wanted.reduce<number>((sum, one) => sum + one, 0) / wanted.length, 12);
      }),
    );
  });
});

describe('The methods', () => {
  /** 0–1, 0–2, 1–3, 2–3, 3–4: nodes 0 and 3 have two neighbours in common, each of degree 2. */
  const graph = weightedGraph(6, { a: Int32Array.of(0, 0, 1, 2, 3), b: Int32Array.of(1, 2, 3, 3, 4), strength: Float64Array.of(0.25, 1, 1, 1, 1) });
  const row = (fill: (into: Float64Array) => void) => {
    const into = new Float64Array(6);
    fill(into);
    return into;
  };
  const score = (name: string, from: number, to: number) => {
    const into = new Float64Array(6);
    METHODS.find((method) => method.name.startsWith(name))!.scores(graph)(from, into);
    return into[to];
  };

  it('score a pair as their formulas say', () => {
    expect(score('preferential attachment', 0, 3)).toBe(2 * 3);
    expect(score('common neighbours', 0, 3)).toBe(2);
    expect(score('Adamic-Adar', 0, 3)).toBeCloseTo(2 / Math.log(2), 12);
    expect(score('resource allocation', 0, 3)).toBe(1);
    expect(score('decayed', 0, 3)).toBeCloseTo(Math.sqrt(0.25) / 2 + 1 / 2, 12);
    expect(score('resource allocation', 0, 5)).toBe(0);
  });

  it('find PageRank as following the walk step by step does', () => {
    const walk = (start: number) => {
      let at = Float64Array.from({ length: 6 }, (_, node) => Number(node === start));
      for (let step = 0; step < 500; step++) {
        const next = new Float64Array(6);
        at.forEach((share, node) => {
          const others = graph.targets.subarray(graph.offsets[node], graph.offsets[node + 1]);
          for (const other of others) next[other]! += (0.85 * share) / others.length;
        });
        next[start]! += 0.15;
        at = next;
      }
      return at;
    };
    expect(score('personalised PageRank', 0, 3)).toBeCloseTo(walk(0)[3]! + walk(3)[0]!, 10);
    expect(score('personalised PageRank', 4, 5)).toBe(0);
  });

  it('score those from a node on as they do all, in whatever order nodes are asked of', () => {
    for (const { scores } of METHODS) {
      const [inOrder, back] = [scores(graph), scores(graph)];
      const some = Array.from({ length: 6 }, (_, node) => row((into) => inOrder(node, into, node + 1)));
      const whole = Array.from({ length: 6 }, (_, at) => row((into) => back(5 - at, into))).reverse();
      for (let i = 0; i < 6; i++) for (let j = i + 1; j < 6; j++) expect(some[i]![j]).toBeCloseTo(whole[i]![j]!, 12);
    }
  });
});

describe('The back-test', () => {
  it('has as positives those who met since and not before, among all who were seen', () => {
    const meetings: Meeting[] = [
      { day: 1, parties: [0, 1] }, { day: 1, parties: [1, 2] }, { day: 2, parties: [3, 4] },
      { day: 10, parties: [0, 2] }, { day: 11, parties: [0, 1] }, { day: 12, parties: [0, 5] }, { day: 10, kind: 'answer', parties: [2, 4] },
    ];
    const { parties, results, persistence } = backTest(evidenceOf(6, meetings), 10, seenBefore(6, meetings, 10));
    expect(parties).toBe(5);
    // Ten pairs of five, less the three that had met; 0 and 2 met, 5 had never been seen, an answer is no event.
    expect(results[0]!.all).toMatchObject({ positives: 1, k: 1, pairs: 7 });
    expect(results.find(({ method }) => method === 'common neighbours')!.all).toMatchObject({ auc: 1, precisionAtK: 1 });
    expect(results[0]!.twoSteps).toMatchObject({ positives: 1, pairs: 1, auc: undefined });
    expect(persistence).toBeCloseTo(1 / 3, 12);
  });

  it('is nothing to tell where nobody was seen, or too many', () => {
    expect(backTest(evidenceOf(3, []), 10, new Uint8Array(3)).results[0]!.all).toMatchObject({ auc: undefined, pairs: 0 });
    expect(() => backTest(evidenceOf(4_001, []), 10, everybody(4_001))).toThrow(/4,001 parties make too many/);
  });

  /** Days since 1970 from milliseconds since the year 1. */
  const enron = (): Meeting[] => published('email-Enron').map(({ time, people }) => ({ day: Math.floor(time / 86_400_000) - 719_162, parties: people }));
  const school = (): Meeting[] => published('contact-primary-school').map(({ time, people }) => ({ day: Math.floor(time / 1_000), parties: people }));
  const tested = (meetings: readonly Meeting[]) => {
    const people = meetings.reduce((most, { parties }) => Math.max(most, ...parties), 0) + 1;
    const cutoff = meetings[Math.floor(meetings.length * 0.8)]!.day;
    const { results } = backTest(evidenceOf(people, meetings), cutoff, seenBefore(people, meetings, cutoff));
    const best = (name: string) => Math.max(...results.filter(({ method }) => method.startsWith(name)).map(({ all }) => all.auc!));
    return { results, best };
  };
  let [onMail, atSchool]: ReturnType<typeof tested>[] = [];
  beforeAll(() => {
    [onMail, atSchool] = [tested(enron()), tested(school())];
  });

  it('finds ours above resource allocation on e-mails, by 0.02, and not below it among school children', () => {
    expect(onMail!.best('decayed')).toBeGreaterThan(onMail!.best('resource allocation') + 0.02);
    expect(atSchool!.best('decayed')).toBeGreaterThan(atSchool!.best('resource allocation') - 0.01);
  });

  it('gives each baseline the figures that another program gives it', () => {
    // Worked out in Python from sets of neighbours, and the inverse of I − 0.85 W for PageRank: against all, and two steps away.
    const figures = [
      ['preferential attachment', [0.632683, 0.547838], [0.668367, 0.661125]],
      ['common neighbours', [0.766219, 0.70069], [0.704944, 0.699613]],
      ['Adamic-Adar', [0.773601, 0.712328], [0.705179, 0.699861]],
      ['resource allocation', [0.781944, 0.725482], [0.703281, 0.697855]],
      ['personalised PageRank', [0.758794, 0.688734], [0.700267, 0.694545]],
    ] as const;
    figures.forEach(([method, mail, children], place) => {
      for (const [{ results }, wanted] of [[onMail!, mail], [atSchool!, children]] as const) {
        expect(results[place]!.method).toBe(method);
        expect(results[place]!.all.auc).toBeCloseTo(wanted[0], 5);
        expect(results[place]!.twoSteps.auc).toBeCloseTo(wanted[1], 5);
      }
    });
  });

  it('says between what the figures are', () => {
    for (const { results } of [onMail!, atSchool!]) {
      for (const { all, twoSteps } of results) {
        for (const { auc, interval } of [all, twoSteps]) {
          expect(interval!.low).toBeLessThan(auc!);
          expect(interval!.high).toBeGreaterThan(auc!);
        }
      }
    }
  });

  it('comes out at one half, whatever the method, where the future has nothing to do with the past', () => {
    const meetings = enron();
    const cutoff = meetings[Math.floor(meetings.length * 0.8)]!.day;
    const chance = seededChance(3);
    const aucs = Array.from({ length: 6 }, () => {
      const names = Array.from({ length: 150 }, (_, i) => i).map((i) => [chance(), i] as const).sort().map(([, i]) => i);
      const shuffled = meetings.map(({ day, parties }) => ({ day, parties: day < cutoff ? parties : parties.map((party) => names[party]!) }));
      const { results } = backTest(evidenceOf(150, shuffled), cutoff, seenBefore(150, shuffled, cutoff));
      return results.map(({ all }) => all.auc!);
    });
    METHODS.forEach((_, method) => {
      const mean = aucs.reduce((sum, run) => sum + run[method]!, 0) / aucs.length;
      expect(Math.abs(mean - 0.5)).toBeLessThan(0.04);
    });
  });
});
