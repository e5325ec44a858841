import type { Plan, PlanAdjustment, PlanGroup, PlanRules } from './plan-query.ts';

/** What a plan asks for, as it is being changed. */
export interface PlanWish {
  readonly groups: readonly Pick<PlanGroup, 'id' | 'least' | 'most' | 'seats'>[];
  readonly rules: PlanRules;
  readonly seconds: number;
}

export const wishOf = ({ groups, brief }: Pick<Plan, 'groups' | 'brief'>): PlanWish => ({ groups, rules: brief.rules, seconds: brief.timeLimitSeconds });

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The parts of a record that differ; undefined where none does. */
function changedParts<Part extends object>(before: Part, after: Part): Partial<Part> | undefined {
  const parts = (Object.keys(before) as (keyof Part)[]).filter((key) => !isSame(before[key], after[key]));
  return parts.length === 0 ? undefined : (Object.fromEntries(parts.map((key) => [key, after[key]])) as Partial<Part>);
}

/** What to ask of the API to have the plan as wished; undefined where it is so already. */
export function changesFor(plan: Pick<Plan, 'groups' | 'brief'>, wish: PlanWish): PlanAdjustment | undefined {
  const rules = changedParts(plan.brief.rules, wish.rules);
  const groups = wish.groups.flatMap(({ id, least, most, seats }) => {
    const before = plan.groups.find((group) => group.id === id);
    const changed = before && changedParts({ least: before.least, most: before.most, seats: before.seats }, { least, most, seats });
    return changed ? [{ id, ...changed }] : [];
  });
  const timeLimitSeconds = wish.seconds === plan.brief.timeLimitSeconds ? undefined : wish.seconds;
  if (!rules && groups.length === 0 && timeLimitSeconds === undefined) return undefined;
  return { ...(rules ? { rules } : {}), ...(groups.length > 0 ? { groups } : {}), ...(timeLimitSeconds === undefined ? {} : { timeLimitSeconds }) };
}
