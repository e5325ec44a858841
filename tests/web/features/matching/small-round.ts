import type { KeptApart } from '../../../../web/features/matching/kept-apart-query.ts';
import type { Group, Round, Unmatched } from '../../../../web/features/matching/round-query.ts';

const areaOf = (key: string) => ({ id: `area:${key}`, label: `${key} Big Local`, shortName: key, region: 'London' });

/** Who: `ann@dover` is person:ann, called Ann, of area:dover. */
function who(text: string) {
  const [name = '', area = ''] = text.split('@');
  return { id: `person:${name}`, label: name.charAt(0).toUpperCase() + name.slice(1), area: areaOf(area) };
}

export function group(members: readonly string[], more: Partial<Group> = {}): Group {
  return {
    id: `suggestion:${members.join('-')}`,
    label: members.map((one) => who(one).label).join(' and '),
    kind: 'BUDDY', status: 'SUGGESTED', date: '2026-11-21', score: 0.5, locked: false, distanceKm: 40, contact: 'areas met once', action: null,
    gives: [], reasons: [], exclusions: [], steps: [],
    members: members.map((one) => {
      const { id, label, area } = who(one);
      return { label, area, node: { id }, answer: null, answered: null, reason: null, message: null } as Group['members'][number];
    }),
    ...more,
  };
}

export function alone(text: string, rule: Unmatched['exclusions'][number]['rule']): Unmatched {
  const { id, label, area } = who(text);
  return { label, area, node: { id } as Unmatched['node'], exclusions: [{ rule, text: `${rule} stands against it.`, wouldChange: 'Time.' }], bestFit: null };
}

export const apart = (a: string, b: string): KeptApart => ({
  members: [{ id: a }, { id: b }] as KeptApart['members'], labels: [a, b], why: null, by: 'staff', date: '2026-11-21',
});

export function round(more: Partial<Round>): Round {
  return {
    id: 'round:r1', name: 'Coast, round 1', status: 'DRAFT', at: '2026-11-21', version: 1, candidates: 5, areas: 3, total: 1, totalWithoutDecisions: 1,
    canUndo: false, canRedo: false,
    brief: { preset: 'NEW_IDEAS', weights: [], pool: { text: 'Coast', cluster: null }, rules: { monthsApart: 24, mostCommitments: 3, withinKm: null, nobodyLeftOut: true, trio: true } },
    suggestions: [], unmatched: [], apart: [], history: [],
    preview: { assumed: '', figures: [], ties: [], parties: [], load: [] },
    ...more,
  };
}
