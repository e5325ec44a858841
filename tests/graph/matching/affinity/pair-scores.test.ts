import { describe, expect, it } from 'vitest';
import { NO_CONTACT } from '../../../../graph/matching/affinity/contact.ts';
import { PairScores } from '../../../../graph/matching/affinity/pair-scores.ts';
import { PRESETS, PRESET_WEIGHTS } from '../../../../graph/matching/affinity/presets.ts';
import { shares } from '../../../../graph/matching/affinity/weights.ts';
import { person, TOPICS } from './candidates.ts';

const surroundings = { topics: TOPICS, contact: () => NO_CONTACT };
const row = (scores: Float64Array) => Array.from(scores, (score) => Number(score.toFixed(6)));

describe('the score of a pair', () => {
  it('is the sum of its features by their shares', () => {
    // Waves 1 and 2: stage ½. Commitments 0 and 1: 2/3. Shares 3/4 and 1/4.
    const two = new PairScores([person('a', { wave: 1 }), person('b', { wave: 2, commitments: 1 })], surroundings);
    const score = 0.75 * 0.5 + 0.25 * (2 / 3);
    expect(row(two.scores({ stage: 30, 'few commitments': 10 }))).toEqual([0, score, score, 0].map((one) => Number(one.toFixed(6))));
  });

  it('takes the mean of the others for what is not recorded of a pair', () => {
    // a and b: 1; c has no wave, so that its pairs count as that mean.
    const three = new PairScores([person('a', { wave: 1 }), person('b', { wave: 1 }), person('c')], surroundings);
    expect(row(three.scores({ stage: 1 }))).toEqual([0, 1, 1, 1, 0, 1, 1, 1, 0]);
    expect(three.findings(0, 2, { stage: 1 })).toEqual([{ feature: 'stage', weight: 1, value: undefined, counted: 1, facts: {} }]);
  });

  it('leaves aside a feature that is recorded for nobody, and shares its weight out', () => {
    const two = new PairScores([person('a', { commitments: 3 }), person('b')], surroundings);
    expect(row(two.scores({ near: 90, 'few commitments': 10 }))).toEqual([0, 0, 0, 0]);
    expect(two.findings(0, 1, { near: 90, 'few commitments': 10 }).map(({ feature, weight }) => [feature, weight])).toEqual([['few commitments', 1]]);
  });

  it('has no meaning without a weight', () => {
    expect(() => shares({ near: 0 })).toThrow('Every weight is 0. Give at least one feature a weight above 0.');
    expect(() => shares({ near: -1 })).toThrow('The weight -1 of "near" must be from 0 to 100.');
    expect(() => shares({ near: NaN })).toThrow('must be from 0 to 100');
  });

  it.each(PRESETS)('starts from the preset %s, whose shares add up to one', (preset) => {
    expect(shares(PRESET_WEIGHTS[preset]).reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  });
});
