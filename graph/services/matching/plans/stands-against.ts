import type { ClusterRule } from '../../../matching/cluster-plan/clash.ts';
import type { Exclusion, RuleName } from '../../../matching/rules/rule.ts';
import type { Suggestion } from '../suggestion.ts';
import { areaMark } from './placeholders.ts';
import { groupOfSuggestion, placementOf, type Placement } from './placement.ts';
import type { PlanBoard } from './plan-board.ts';

/** The rules of the optimiser as rules of matching, with what would change each. */
const RULE: Readonly<Record<ClusterRule, readonly [RuleName, string]>> = {
  UNPLACED: ['no one left', 'More places, or leaving some out.'],
  SIZE: ['size', 'Another size of the group.'],
  SEATS: ['seats', 'More seats, or fewer people from each area.'],
  EXPERIENCE: ['experience', 'A mix that asks less.'],
  REGION: ['region', 'More areas of one region in a group, or fewer regions.'],
  KEPT_APART: ['kept apart', 'Allowing them again, or a shorter time without repeats.'],
  TOGETHER: ['kept together', 'Keeping them together no longer.'],
  LOCKED: ['forbidden', 'Unlocking it.'],
  FORBIDDEN: ['forbidden', 'Allowing the group again.'],
  TOO_FAR: ['too far', 'A longer way, or another venue.'],
};

export const exclusionOf = ({ rule, text }: { readonly rule: ClusterRule; readonly text: string }): Exclusion => ({ rule: RULE[rule][0], text, wouldChange: RULE[rule][1] });

/** What the records and rules have against a group by now; texts hold marks for names. */
export function standsAgainst(board: PlanBoard, { id, members }: Suggestion): Exclusion[] {
  const left = members.filter(({ answer }) => answer !== 'declined').map((one) => one.id);
  const own = left.flatMap((area) => board.exclusionsOf(area).map((one) => ({ ...one, text: `${areaMark(area)}: ${one.text}` })));
  const group = groupOfSuggestion(id);
  const place = board.groups.findIndex((one) => one.id === group);
  const placement: Placement = new Map([
    ...[...placementOf(board.plan)].filter(([, other]) => other !== group),
    ...left.filter((area) => board.exclusionsOf(area).length === 0).map((area) => [area, group] as const),
  ]);
  const broken = board.broken(placement, { everyone: false }).filter(({ groups }) => groups.includes(place));
  return [...own, ...broken.map(exclusionOf)];
}
