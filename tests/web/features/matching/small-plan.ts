import type { Plan, PlanGroup, PlanSuggestion, Unplaced } from '../../../../web/features/matching/plans/plan-query.ts';
import { group as suggestionOf, round } from './small-round.ts';

const areaOf = (key: string) => ({ id: `area:${key}`, label: `${key} Big Local`, shortName: key, region: 'London' });

export const planGroup = (id: string, more: Partial<PlanGroup> = {}): PlanGroup => ({ id, label: `Group ${id}`, least: 2, most: 3, seats: null, topic: null, ...more });

/** Areas in a group, by their keys; an asterisk locks: `dover*`. */
export function placed(groupId: string, keys: readonly string[], more: Partial<PlanSuggestion> = {}): PlanSuggestion {
  const members = keys.map((text) => {
    const area = areaOf(text.replace('*', ''));
    return { label: area.label, area, node: { id: area.id }, answer: null, answered: null, reason: null, message: null } as PlanSuggestion['members'][number];
  });
  const places = keys.map((text, at) => ({ fit: 0.5, why: 'Needs help with housing.', locked: text.endsWith('*'), node: members[at]!.node }) as PlanSuggestion['places'][number]);
  return { ...suggestionOf([]), kind: 'CLUSTER', label: `Group ${groupId}`, group: { id: groupId }, members, places, ...more };
}

export function unplaced(key: string, rule: Unplaced['exclusions'][number]['rule']): Unplaced {
  const area = areaOf(key);
  return { label: area.label, area, node: { id: area.id } as Unplaced['node'], exclusions: [{ rule, text: `${rule} stands against it.`, wouldChange: 'Time.' }], bestGroup: null };
}

export function plan(more: Partial<Plan> = {}): Plan {
  return {
    id: 'plan:p1', name: 'Clusters: coast', status: 'DRAFT', at: '2026-11-21', version: 1, candidates: 5, canUndo: false, canRedo: false,
    brief: {
      timeLimitSeconds: 10, pool: { text: 'coast' },
      rules: {
        everyonePlaced: true, seatsPerArea: 1, pastApart: false, monthsApart: 24, withinKm: null, mostFromRegion: null, leastRegions: null, experienced: null, newcomers: null,
      },
    },
    groups: [planGroup('1'), planGroup('2')], outcome: { gap: 0, seconds: 1, stopped: 'PROVEN' }, clashes: [],
    suggestions: [], unmatched: [], apart: [], together: [], locked: [], forbidden: [], history: [], preview: round({}).preview,
    ...more,
  };
}
