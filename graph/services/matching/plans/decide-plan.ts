import { PRESET_WEIGHTS, type PresetName } from '../../../matching/affinity/presets.ts';
import type { IsoDate } from '../../../model/iso-date.ts';
import { badInput } from '../../../model/kith-error.ts';
import type { NodeId } from '../../../model/node-id.ts';
import { checkedWeights, type WeightAsked } from '../drafts/checked-weights.ts';
import { checkedInput, type KeptApart } from '../drafts/draft-state.ts';
import { checkGroup, checkKnown, isSameGroup } from '../drafts/id-groups.ts';
import { groupsAfter, type GroupChange } from './group-changes.ts';
import { groupOf } from './plan.ts';
import { decisionsSchema, planRulesSchema, type PlanAct, type PlanDecisions, type PlanRules } from './plan-state.ts';

export interface PlaceAsked {
  readonly area: NodeId;
  /** Id of the group within the plan. */
  readonly group: number | string;
}

export interface PairAsked {
  readonly members: readonly NodeId[];
  readonly why?: string | undefined;
}

/** What staff may decide about a plan; what is given is done in this order. */
export interface PlanAdjustment {
  readonly name?: string | undefined;
  readonly preset?: PresetName | undefined;
  readonly weights?: readonly WeightAsked[] | undefined;
  readonly pairWeight?: number | undefined;
  readonly timeLimitSeconds?: number | undefined;
  readonly rules?: Partial<PlanRules> | undefined;
  readonly groups?: readonly GroupChange[] | undefined;
  /** Areas whose place is free again. */
  readonly unlock?: readonly NodeId[] | undefined;
  /** Two areas kept apart no longer, or an area and a group it may be in again. */
  readonly allow?: readonly (readonly string[])[] | undefined;
  /** Pairs kept together no longer. */
  readonly separate?: readonly (readonly NodeId[])[] | undefined;
  readonly takeIn?: readonly NodeId[] | undefined;
  readonly leaveOut?: readonly { readonly id: NodeId; readonly why?: string | undefined }[] | undefined;
  readonly keepApart?: readonly PairAsked[] | undefined;
  readonly together?: readonly PairAsked[] | undefined;
  readonly forbid?: readonly PlaceAsked[] | undefined;
  /** Areas to keep in a group; earlier locks of the same areas are undone. */
  readonly lock?: readonly PlaceAsked[] | undefined;
  /** The same, of areas that are elsewhere. */
  readonly move?: readonly PlaceAsked[] | undefined;
}

interface Decided {
  readonly decisions: PlanDecisions;
  readonly acts: readonly PlanAct[];
}

/** The decisions after an adjustment, and what was done. Whether areas are in the pool is checked elsewhere. @throws KithError BAD_INPUT, NOT_FOUND for groups there are none of. */
export function decidePlan(before: PlanDecisions, asked: PlanAdjustment, by: string, on: IsoDate): Decided {
  let decisions = before;
  const acts: PlanAct[] = [];
  const done = (act: PlanAct['act'], after: Partial<PlanDecisions>, said: Omit<PlanAct, 'act'> = {}) => {
    decisions = { ...decisions, ...after };
    acts.push({ act, ...said });
  };
  const number = ({ group }: PlaceAsked) => groupOf({ decisions }, group).id;
  const pairOf = ({ members, why }: PairAsked): KeptApart => ({ members: [...members], by, on, ...(why ? { why } : {}) });

  if (asked.preset) done('preset', { preset: asked.preset, weights: PRESET_WEIGHTS[asked.preset] });
  if (asked.weights) done('weights', { preset: undefined, weights: checkedWeights(asked.weights) });
  if (asked.pairWeight !== undefined) done('pair weight', { pairWeight: asked.pairWeight });
  if (asked.timeLimitSeconds !== undefined) done('time limit', { timeLimitSeconds: asked.timeLimitSeconds });
  if (asked.rules) done('rules', { rules: checkedInput(planRulesSchema, { ...decisions.rules, ...asked.rules }) });
  for (const change of asked.groups ?? []) {
    const { act, group, after } = groupsAfter(decisions, change);
    done(act, after, { group });
  }
  for (const area of asked.unlock ?? []) {
    checkKnown([area], decisions.locked.some((one) => one.area === area), 'is not locked');
    done('unlock', { locked: decisions.locked.filter((one) => one.area !== area) }, { members: [area] });
  }
  for (const two of asked.allow ?? []) allow(two);
  for (const members of asked.separate ?? []) {
    checkKnown(members, decisions.together.some((one) => isSameGroup(one.members, members)), 'are not kept together');
    done('separate', { together: decisions.together.filter((one) => !isSameGroup(one.members, members)) }, { members: [...members] });
  }
  for (const id of asked.takeIn ?? []) {
    checkKnown([id], decisions.leftOut.some((one) => one.id === id), 'is not left out');
    done('take in', { leftOut: decisions.leftOut.filter((one) => one.id !== id) }, { members: [id] });
  }
  for (const { id, why } of asked.leaveOut ?? []) {
    const others = decisions.leftOut.filter((one) => one.id !== id);
    done('leave out', { leftOut: [...others, { id, ...(why ? { why } : {}) }], locked: decisions.locked.filter(({ area }) => area !== id) }, { members: [id] });
  }
  for (const pair of asked.keepApart ?? []) {
    checkGroup(pair.members, 2, 'Kept apart are', 'areas');
    done('keep apart', { apart: withPair(decisions.apart, pair), together: withoutPair(decisions.together, pair) }, { members: [...pair.members] });
  }
  for (const pair of asked.together ?? []) {
    checkGroup(pair.members, 2, 'Kept together are', 'areas');
    done('keep together', { together: withPair(decisions.together, pair), apart: withoutPair(decisions.apart, pair) }, { members: [...pair.members] });
  }
  for (const place of asked.forbid ?? []) {
    const one = { area: place.area, group: number(place) };
    const locked = decisions.locked.filter((other) => !isSamePlace(other, one));
    done('forbid', { locked, forbidden: [...decisions.forbidden.filter((other) => !isSamePlace(other, one)), one] }, { members: [one.area], group: one.group });
  }
  for (const [act, places] of [['lock', asked.lock ?? []], ['move', asked.move ?? []]] as const) {
    for (const place of places) {
      const one = { area: place.area, group: number(place) };
      const forbidden = decisions.forbidden.filter((other) => !isSamePlace(other, one));
      done(act, { forbidden, locked: [...decisions.locked.filter(({ area }) => area !== one.area), one] }, { members: [one.area], group: one.group });
    }
  }
  return { decisions: acts.length === 0 ? before : checkedInput(decisionsSchema, decisions), acts };

  function allow(two: readonly string[]): void {
    const [area = '', other = ''] = two;
    if (two.length !== 2) throw badInput(`allow takes two areas, or an area and a group, not ${two.join(', ') || 'nothing'}.`);
    if (other.startsWith('area:')) {
      const members = [area, other] as NodeId[];
      checkKnown(members, decisions.apart.some((one) => isSameGroup(one.members, members)), 'are not kept apart');
      done('allow', { apart: withoutPair(decisions.apart, { members }) }, { members });
    } else {
      const one = { area: area as NodeId, group: groupOf({ decisions }, other).id };
      checkKnown([area], decisions.forbidden.some((place) => isSamePlace(place, one)), `is not kept out of group ${other}`);
      done('allow', { forbidden: decisions.forbidden.filter((place) => !isSamePlace(place, one)) }, { members: [one.area], group: one.group });
    }
  }

  function withPair(list: readonly KeptApart[], pair: PairAsked): KeptApart[] {
    return [...withoutPair(list, pair), pairOf(pair)];
  }
}

const withoutPair = (list: readonly KeptApart[], { members }: PairAsked): KeptApart[] => list.filter((one) => !isSameGroup(one.members, members));

type Place = PlanDecisions['locked'][number];
const isSamePlace = (a: Place, b: Place): boolean => a.area === b.area && a.group === b.group;
