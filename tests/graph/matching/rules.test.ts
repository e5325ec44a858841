import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../graph/model/iso-date.ts';
import { monthsBefore } from '../../../graph/model/months-before.ts';
import { candidateExclusions, type CandidateRules } from '../../../graph/matching/rules/candidate-rules.ts';
import { pairExclusions, type PairRules } from '../../../graph/matching/rules/pair-rules.ts';
import { pairKey } from '../../../graph/matching/affinity/pair-key.ts';
import { pair, person } from './affinity/candidates.ts';

const AT = isoDate('2024-03-31');

describe('rules for everybody', () => {
  const rules = (said: Partial<CandidateRules> = {}): CandidateRules => ({ at: AT, mostCommitments: 3, notBefore: new Map(), waiting: new Map(), leftOut: new Map(), ...said });
  const found = (of: Parameters<typeof candidateExclusions>[0], said?: Partial<CandidateRules>) => candidateExclusions(of, rules(said)).map(({ rule, text }) => [rule, text]);

  it('let in who agreed, has a role and has time', () => {
    expect(found(person('ann', { commitments: 2 }))).toEqual([]);
  });

  it('tell a refusal from what was never asked', () => {
    expect(found(person('ann', { consent: 'no' }))).toEqual([['consent', 'Has not agreed to be suggested.']]);
    expect(found(person('ann', { consent: undefined }))).toEqual([['consent', 'Whether they agree to be suggested is not recorded.']]);
  });

  it('ask for a role on the day', () => {
    expect(found(person('ann', { areas: [], lastRoleEnded: isoDate('2023-05-04') }))).toEqual([['active role', 'Holds no role now; the last ended on 4 May 2023.']]);
    expect(found(person('ann', { areas: [] }))).toEqual([['active role', 'Holds no role in any area.']]);
  });

  it('leave alone who asked for it, up to the day', () => {
    const notBefore = (day: string) => ({ notBefore: new Map([['person:ann', isoDate(day)]]) });
    expect(found(person('ann'), notBefore('2024-04-01'))).toEqual([['opted out', 'Asked not to be approached before 1 April 2024.']]);
    expect(found(person('ann'), notBefore('2024-03-31'))).toEqual([]);
  });

  it('count proposals that wait for an answer as commitments', () => {
    expect(found(person('ann', { commitments: 2 }), { waiting: new Map([['person:ann', 1]]) })).toEqual([['capacity', 'Has 3 commitments already; at most 3 are allowed.']]);
  });

  it('keep to what staff decided, with their reason', () => {
    expect(found(person('ann'), { leftOut: new Map([['person:ann', 'On leave']]) })).toEqual([['left out', 'Left out by staff: On leave']]);
  });

  it('ask nothing of areas but time', () => {
    const area = { ...person('ann', { consent: undefined }), id: 'area:ann' as never };
    expect(found(area)).toEqual([]);
    expect(found({ ...area, commitments: 3 })).toEqual([['capacity', 'Has 3 commitments already; at most 3 are allowed.']]);
  });
});

describe('rules for two', () => {
  const KEY = pairKey('person:beth', 'person:ann');
  const rules = (said: Partial<PairRules> = {}): PairRules => ({ at: AT, monthsApart: 24, withinKm: undefined, history: new Map(), apart: new Map(), ...said });
  const [ann, beth] = [person('ann'), person('beth')];
  const found = (said?: Partial<PairRules>, of = pair(ann, beth)) => pairExclusions(of, rules(said)).map(({ rule }) => rule);

  it('let two of different areas meet who never did', () => {
    expect(found()).toEqual([]);
  });

  it('keep two of one area apart, whichever of their areas it is', () => {
    expect(found({}, pair(person('ann', { areas: ['x', 'y'] }), person('beth', { areas: ['z', 'y'] })))).toEqual(['different areas']);
  });

  it('allow a pair again once the months are over', () => {
    const paired = (day: string) => ({ history: new Map([[KEY, { paired: isoDate(day) }]]) });
    expect(found(paired('2022-04-01'))).toEqual(['paired before']);
    expect(found(paired('2022-03-31'))).toEqual([]);
    expect(found({ ...paired('2022-04-01'), monthsApart: 23 })).toEqual([]);
  });

  it('never suggest those to each other who are paired now', () => {
    expect(found({ monthsApart: 0, history: new Map([[KEY, { now: true }]]) })).toEqual(['paired before']);
  });

  it('respect a decline as long', () => {
    expect(found({ history: new Map([[KEY, { declined: isoDate('2024-01-01') }]]) })).toEqual(['declined before']);
    expect(found({ history: new Map([[KEY, { declined: isoDate('2022-03-31') }]]) })).toEqual([]);
  });

  it('keep apart whom staff keep apart, and who live too far away', () => {
    expect(found({ apart: new Map([[KEY, undefined]]) })).toEqual(['kept apart']);
    expect(found({ withinKm: 60 }, pair(ann, beth, { distanceKm: 60.1 }))).toEqual(['too far']);
    expect(found({ withinKm: 60 }, pair(ann, beth, { distanceKm: 60 }))).toEqual([]);
    expect(found({ withinKm: 60 }, pair(ann, beth, { distanceKm: undefined }))).toEqual([]);
  });
});

describe('months before a day', () => {
  it('keep to the end of shorter months', () => {
    expect(monthsBefore(AT, 1)).toBe('2024-02-29');
    expect(monthsBefore(AT, 13)).toBe('2023-02-28');
    expect(monthsBefore(isoDate('2024-01-15'), 24)).toBe('2022-01-15');
    expect(monthsBefore(isoDate('2024-01-15'), 0)).toBe('2024-01-15');
  });
});
