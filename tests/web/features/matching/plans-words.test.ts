import { describe, expect, test } from 'vitest';
import { gapWords, outcomeWords, searchWords } from '../../../../web/features/matching/plans/outcome-words.ts';
import { planHeadWords } from '../../../../web/features/matching/plans/plan-head-words.ts';
import { tellingReasons } from '../../../../web/features/matching/plans/telling-reasons.ts';
import { placed, plan, unplaced } from './small-plan.ts';

describe('how far a plan is from the best', () => {
  test('is never said to be less than it is', () => {
    expect(gapWords(0.012)).toBe('1.2%');
    expect(gapWords(0.01201)).toBe('1.3%');
    expect(gapWords(0.00001)).toBe('0.1%');
    expect(gapWords(0)).toBe('0.1%');
  });

  test('stands beside why the search ended', () => {
    expect(outcomeWords({ gap: 0, seconds: 3.21, stopped: 'PROVEN' })).toBe('Proven best, in 3.2 s');
    expect(outcomeWords({ gap: 0.0004, seconds: 2, stopped: 'WITHIN_GAP' })).toBe('Within 0.1% of the best possible, found in 2.0 s');
    expect(outcomeWords({ gap: 0.012, seconds: 10.02, stopped: 'TIME_LIMIT' })).toBe('Within 1.2% of the best possible, stopped after 10 s');
    expect(outcomeWords({ gap: 0.2, seconds: 4, stopped: 'CANCELLED' })).toBe('Within 20.0% of the best possible, stopped by hand after 4.0 s');
    expect(outcomeWords({ gap: 0.03, seconds: 4, stopped: 'BY_HAND' })).toBe('Changed by hand since; within 3.0% of the best possible');
  });

  test('is said not to be known where it is not', () => {
    expect(outcomeWords({ gap: null, seconds: 10, stopped: 'TIME_LIMIT' })).toBe('Stopped after 10 s; how far from the best possible is not known');
    expect(outcomeWords({ gap: null, seconds: 10, stopped: 'BY_HAND' })).toBe('Changed by hand since; how far from the best possible is not known');
    expect(outcomeWords({ gap: null, seconds: 0, stopped: 'INFEASIBLE' })).toBe('Not possible as asked');
  });
});

test('a search says its stage, and what it knows of the rest', () => {
  expect(searchWords(undefined)).toBe('Starting the search.');
  expect(searchWords({ stage: 'Looking for a first plan', done: undefined })).toBe('Looking for a first plan.');
  expect(searchWords({ stage: 'Looking further', done: 0.4, best: 26.137, gap: 0.1353 })).toBe(
    'Looking further, best plan so far 26.14, at most 13.6% below the best possible, 40% of the time gone.',
  );
});

describe('the head of the board', () => {
  test('counts areas, groups and those left', () => {
    const suggestions = [placed('1', ['dover', 'leeds']), placed('2', ['hull', 'york', 'bath'])];
    expect(planHeadWords(plan({ suggestions }))).toBe('5 areas in 2 groups. Proven best, in 1.0 s.');
    expect(planHeadWords(plan({ suggestions, unmatched: [unplaced('ely', 'LEFT_OUT')] }))).toBe('5 areas in 2 groups, 1 unplaced. Proven best, in 1.0 s.');
  });

  test('says that nothing is possible where there are no groups', () => {
    const outcome = { gap: null, seconds: 0, stopped: 'INFEASIBLE' } as const;
    expect(planHeadWords(plan({ outcome }))).toBe('Not possible as asked.');
  });

  test('counts answers once it is proposed', () => {
    const one = placed('1', ['dover', 'leeds', 'hull']);
    const members = one.members.map((member, at) => ({ ...member, answer: at === 0 ? ('ACCEPTED' as const) : at === 1 ? ('DECLINED' as const) : null }));
    expect(planHeadWords(plan({ status: 'PROPOSED', suggestions: [{ ...one, members }] }))).toBe('1 group proposed; areas: 1 accepted, 1 declined, 1 waiting.');
  });
});

describe('the reasons on a card', () => {
  test('are those that count most', () => {
    // 0.20, 0.01, 0.09.
    const reasons = [{ text: 'topic', value: 0.4, weight: 0.5 }, { text: 'needs', value: 0.05, weight: 0.2 }, { text: 'places', value: 0.9, weight: 0.1 }];
    expect(tellingReasons(reasons, 2).map(({ text }) => text)).toEqual(['topic', 'places']);
  });

  test('leave out what is not recorded, unless there is nothing else', () => {
    const unknown = { text: 'unknown', value: null, weight: 1 };
    expect(tellingReasons([unknown, { text: 'known', value: 0.1, weight: 0.1 }], 2).map(({ text }) => text)).toEqual(['known']);
    expect(tellingReasons([unknown], 2)).toEqual([unknown]);
  });
});
