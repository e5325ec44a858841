import { csvOf } from '../../../ui/csv.ts';
import { areasIn } from './plan-areas.ts';
import type { Plan } from './plan-query.ts';

const HEAD = [
  'plan', 'day', 'status', 'group', 'topic', 'group_score', 'area', 'area_id', 'region', 'fit', 'why', 'locked',
  'answer', 'answered', 'reason', 'rule', 'would_change', 'best_group', 'best_group_score',
];

const word = (status: string): string => status.toLowerCase().replace(/_/g, ' ');

/** The whole plan as a table: a row per area, the placed first. */
export function planCsv(plan: Plan): string {
  const placed = plan.suggestions.flatMap((suggestion) => {
    const topic = plan.groups.find(({ id }) => id === suggestion.group?.id)?.topic?.label;
    const answers = new Map(suggestion.members.map((member) => [member.node?.id, member]));
    return areasIn(suggestion).map(({ id, region, fit, why, locked }) => {
      const member = answers.get(id);
      return [
        plan.name, plan.at, word(suggestion.status), suggestion.label, topic, suggestion.score, member?.label, id, region, fit, why, locked ? 'yes' : 'no',
        member?.answer ? word(member.answer) : undefined, member?.answered ?? undefined, member?.reason ?? undefined, undefined, undefined, undefined, undefined,
      ];
    });
  });
  const unplaced = plan.unmatched.map(({ label, node, area, exclusions, bestGroup }) => [
    plan.name, plan.at, 'unplaced', undefined, undefined, undefined, label, node.id, area?.region ?? undefined, undefined, undefined, 'no', undefined, undefined, undefined,
    exclusions.map(({ text }) => text).join(' '), exclusions.map(({ wouldChange }) => wouldChange ?? '').join(' ').trim(), bestGroup?.group.label, bestGroup?.score,
  ]);
  return csvOf([HEAD, ...placed, ...unplaced]);
}
