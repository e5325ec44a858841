import { describe, expect, test } from 'vitest';
import { emptyGroup, isComplete, planInput, USUAL_PLAN } from '../../../../web/features/matching/plans/plan-request.ts';

const everywhere = { cluster: undefined, topic: undefined, regions: [], areas: [] };
const DAY = '2026-11-21';

describe('what a draft asks for', () => {
  test('draws from all areas, as far as nothing narrows them', () => {
    expect(planInput(USUAL_PLAN, everywhere, DAY).pool).toEqual({ everyone: true, cluster: null, topic: null, regions: [], areas: [] });
    const narrowed = { cluster: 'cluster:food', topic: 'topic:housing', regions: ['London'], areas: [] };
    expect(planInput(USUAL_PLAN, narrowed, DAY).pool).toEqual({ everyone: true, ...narrowed });
  });

  test('leaves the topics to what is needed most, or names them, or none', () => {
    expect(planInput(USUAL_PLAN, everywhere, DAY)).toMatchObject({ groupCount: 6, timeLimitSeconds: 10, at: DAY, name: null });
    expect('topics' in planInput(USUAL_PLAN, everywhere, DAY)).toBe(false);
    expect(planInput({ ...USUAL_PLAN, about: 'chosen', topics: ['topic:food'] }, everywhere, DAY).topics).toEqual(['topic:food']);
    // Topics chosen before one thought better of it are not sent.
    expect(planInput({ ...USUAL_PLAN, about: 'none', topics: ['topic:food'] }, everywhere, DAY).topics).toEqual([]);
  });

  test('has groups one by one, or alike, never both', () => {
    const groups = [{ ...emptyGroup(1), name: ' Coast ', topic: 'topic:coastal', most: 5 }, emptyGroup(2)];
    const asked = planInput({ ...USUAL_PLAN, how: 'each', groups, about: 'chosen', topics: ['topic:food'] }, everywhere, DAY);
    expect(asked.groups).toEqual([
      { name: 'Coast', topic: 'topic:coastal', venueArea: null, least: null, most: 5, seats: null },
      { name: null, topic: null, venueArea: null, least: null, most: null, seats: null },
    ]);
    expect(Object.keys(asked)).not.toContain('groupCount');
    expect(Object.keys(asked)).not.toContain('topics');
  });

  test('is complete but for topics that are to be chosen', () => {
    expect(isComplete(USUAL_PLAN)).toBe(true);
    expect(isComplete({ ...USUAL_PLAN, about: 'chosen' })).toBe(false);
    expect(isComplete({ ...USUAL_PLAN, about: 'chosen', topics: ['topic:food'] })).toBe(true);
    expect(isComplete({ ...USUAL_PLAN, about: 'chosen', how: 'each' })).toBe(true);
  });
});
