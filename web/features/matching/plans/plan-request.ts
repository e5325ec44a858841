import type { DraftPlanInput } from './plans-query.ts';
import type { PlanRules } from './plan-query.ts';

/** A group given one by one. */
export interface GroupAsked {
  readonly key: number;
  readonly name: string;
  readonly topic: string | undefined;
  readonly venueArea: string | undefined;
  readonly least: number | null;
  readonly most: number | null;
  readonly seats: number | null;
}

export const HOWS = ['alike', 'each'] as const;
export const ABOUTS = ['needed', 'chosen', 'none'] as const;

/** What the form asks for besides which areas. */
export interface PlanAsked {
  readonly how: (typeof HOWS)[number];
  readonly count: number;
  readonly least: number | null;
  readonly most: number | null;
  readonly seats: number | null;
  readonly groups: readonly GroupAsked[];
  readonly about: (typeof ABOUTS)[number];
  readonly topics: readonly string[];
  readonly rules: PlanRules;
  readonly seconds: number;
  readonly name: string;
}

export const emptyGroup = (key: number): GroupAsked => ({ key, name: '', topic: undefined, venueArea: undefined, least: null, most: null, seats: null });

export const USUAL_RULES: PlanRules = {
  everyonePlaced: true, seatsPerArea: 1, pastApart: false, monthsApart: 24, withinKm: null, mostFromRegion: null, leastRegions: null, experienced: null, newcomers: null,
};

export const USUAL_PLAN: PlanAsked = {
  how: 'alike', count: 6, least: null, most: null, seats: null, groups: [emptyGroup(1), emptyGroup(2)],
  about: 'needed', topics: [], rules: USUAL_RULES, seconds: 10, name: '',
};

/** Whether it is complete. */
export const isComplete = ({ how, about, topics }: PlanAsked): boolean => how === 'each' || about !== 'chosen' || topics.length > 0;

interface PoolAsked {
  readonly cluster: string | undefined;
  readonly topic: string | undefined;
  readonly regions: readonly string[];
  /** By hand: then only these and whom the conditions name. */
  readonly areas: readonly string[];
}

/** The form as the API takes it. All areas are drawn from, as far as nothing narrows them; some by hand instead. */
export function planInput({ how, count, least, most, seats, groups, about, topics, rules, seconds, name }: PlanAsked, pool: PoolAsked, at: string): DraftPlanInput {
  return {
    at,
    name: name.trim() || null,
    pool: { everyone: pool.areas.length === 0, cluster: pool.cluster ?? null, topic: pool.topic ?? null, regions: [...pool.regions], areas: [...pool.areas] },
    rules,
    timeLimitSeconds: seconds,
    ...(how === 'each'
      ? { groups: groups.map((group) => ({ name: group.name.trim() || null, topic: group.topic ?? null, venueArea: group.venueArea ?? null, least: group.least, most: group.most, seats: group.seats })) }
      : { groupCount: count, least, most, seats }),
    ...(how === 'each' || about === 'needed' ? {} : { topics: about === 'none' ? [] : [...topics] }),
  };
}
