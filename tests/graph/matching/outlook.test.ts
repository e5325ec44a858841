import { describe, expect, it } from 'vitest';
import { outlookOf } from '../../../graph/matching/link-prediction/outlook.ts';
import { commonNeighbours } from '../../../graph/matching/link-prediction/two-steps.ts';
import { weightedGraph } from '../../../graph/measures/weighted-graph.ts';

/** A path 0–1–2–3–4 and 5 alone. */
const PATH = weightedGraph(6, { a: Int32Array.of(0, 1, 2, 3), b: Int32Array.of(1, 2, 3, 4), strength: Float64Array.of(1, 1, 1, 1) });

describe('the outlook of a tie', () => {
  const { foretold, bridge } = outlookOf(PATH, commonNeighbours);

  it('ranks how likely it is among all pairs without one', () => {
    // Eleven pairs without a tie; 0–2, 1–3 and 2–4 have one acquaintance in common, eight have none: (8 + 3/2) / 11.
    expect(foretold(0, 2)).toBeCloseTo(9.5 / 11, 12);
    expect(foretold(2, 0)).toBe(foretold(0, 2));
    expect(foretold(0, 4)).toBe(0);
  });

  it('counts whom one reaches in two steps and the other does not', () => {
    // 0 reaches 1 and 2; 4 reaches 3 and 2: of the four others 1 and 3 are new to one of them.
    expect(bridge(0, 4)).toEqual({ value: 0.5, opened: 2 });
    // 5 reaches nobody, 2 reaches all four others.
    expect(bridge(5, 2)).toEqual({ value: 1, opened: 4 });
    expect(bridge(2, 5)).toEqual(bridge(5, 2));
  });

  it('promises nothing where all have met', () => {
    const pair = weightedGraph(2, { a: Int32Array.of(0), b: Int32Array.of(1), strength: Float64Array.of(1) });
    expect(outlookOf(pair, commonNeighbours).foretold(0, 1)).toBe(0);
    expect(outlookOf(pair, commonNeighbours).bridge(0, 1)).toEqual({ value: 0, opened: 0 });
  });
});
