import { describe, expect, test } from 'vitest';
import { DEFAULT_METHOD, PLAINEST_METHOD as PLAINEST } from '../../../graph/matching/link-prediction/methods.ts';
import { PLAINEST_METHOD, USUAL_METHOD } from '../../../web/network/back-test-query.ts';
import { backTestSentence } from '../../../web/network/back-test-sentence.ts';
import { backTestOf, resultOf } from '../features/back-test/small-back-test.ts';

describe('a back-test in a sentence', () => {
  test('tells how the method in use did, beside the plainest and chance', () => {
    expect(backTestSentence(backTestOf())).toBe(
      'of areas that had not met before 1 April 2025, those that met later were ranked above the others 73% of the time (43 to 91) ' +
        'by the method in use, decayed resource allocation, half-life 120 days; by common neighbours alone 66%, by chance 50%.',
    );
  });

  test('tells of the one that was taken over, and compares it not with itself', () => {
    expect(backTestSentence(backTestOf({ level: 'PERSON', taken: PLAINEST_METHOD }))).toMatch(/^of people .* 66% of the time \(45 to 82\) by the method in use, common neighbours; by chance 50%\.$/);
  });

  test('has no interval where none can be given', () => {
    const [, usual] = backTestOf().results;
    expect(backTestSentence(backTestOf({ results: [{ ...usual!, aucLow: null, aucHigh: null }] }))).toContain('73% of the time by the method in use');
  });

  test('is the summary where there is nothing to tell', () => {
    const results = [resultOf({ method: USUAL_METHOD, auc: null })];
    expect(backTestSentence(backTestOf({ results, summary: 'No event is on record.' }))).toBe('No event is on record.');
  });
});

test('the explorer knows the usual and the plainest method by the names they have', () => {
  expect([USUAL_METHOD, PLAINEST_METHOD]).toEqual([DEFAULT_METHOD.name, PLAINEST.name]);
});
