import { groupFindings } from '../../../matching/affinity/group-findings.ts';
import type { ScoredFinding } from '../../../matching/affinity/pair-scores.ts';
import type { NodeId } from '../../../model/node-id.ts';
import type { DraftedSuggestion } from '../write-suggestions.ts';
import { placementOf, suggestionIdOf, type Placement } from './placement.ts';
import type { Plan } from './plan.ts';
import type { PlanBoard } from './plan-board.ts';
import type { PlanGroup } from './plan-state.ts';

/** The areas in each group, by the group's id, in the order of their ids. */
export function membersByGroup(placement: Placement): ReadonlyMap<number, readonly NodeId[]> {
  const members = new Map<number, NodeId[]>();
  for (const area of [...placement.keys()].sort()) {
    const group = placement.get(area)!;
    const known = members.get(group);
    if (known) known.push(area);
    else members.set(group, [area]);
  }
  return members;
}

/** The groups of a plan as suggestions, with their reasons; those without areas are left out. */
export function draftedGroups(board: PlanBoard, plan: Plan): DraftedSuggestion[] {
  const members = membersByGroup(placementOf(plan));
  const lockedIn = new Map(plan.decisions.locked.map(({ area, group }) => [area, group]));
  return plan.decisions.groups.flatMap((group) => {
    const ids = (members.get(group.id) ?? []).filter((id) => board.number(id) !== undefined);
    if (ids.length === 0) return [];
    return [
      {
        id: suggestionIdOf(plan.id, group.id),
        members: ids.map((id) => ({ id, area: id })),
        score: groupScore(board, group, ids.map((id) => board.number(id)!)),
        findings: groupReasons(board, group, ids),
        locked: ids.every((id) => lockedIn.get(id) === group.id),
      },
    ];
  });
}

/** The mean of what its areas need the topic, and of how well its pairs fit, weighed as for the whole plan; without a topic the latter alone. */
function groupScore(board: PlanBoard, group: PlanGroup, numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + board.fitsGroup(number, group, numbers), 0) / numbers.length;
}

function groupReasons(board: PlanBoard, group: PlanGroup, ids: readonly NodeId[]): readonly ScoredFinding[] {
  const numbers = ids.map((id) => board.number(id)!);
  const ofPairs = numbers.flatMap((a, i) => numbers.slice(i + 1).map((b) => board.findings(a, b)));
  const pairs = groupFindings(ofPairs);
  if (group.topic === undefined) return pairs;
  const fits = numbers.map((number) => board.fit(number, group));
  const mean = fits.reduce((sum, { value }) => sum + value, 0) / fits.length;
  const topic: ScoredFinding = {
    feature: 'topic',
    weight: 1 - board.pairWeight,
    value: mean,
    counted: mean,
    facts: {
      topics: [group.topic],
      group: { size: ids.length, need: [fits.filter(({ need }) => need > 0).length], help: [fits.filter(({ offer }) => offer > 0).length] },
    },
  };
  return [topic, ...pairs.map((finding) => ({ ...finding, weight: finding.weight * board.pairWeight }))];
}
