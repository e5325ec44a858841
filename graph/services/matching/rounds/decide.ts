import { PRESET_WEIGHTS, type PresetName } from '../../../matching/affinity/presets.ts';
import type { IsoDate } from '../../../model/iso-date.ts';
import type { NodeId } from '../../../model/node-id.ts';
import { checkedWeights, type WeightAsked } from '../drafts/checked-weights.ts';
import { checkedInput } from '../drafts/draft-state.ts';
import { checkGroup, checkKnown, isSameGroup } from '../drafts/id-groups.ts';
import { decisionsSchema, rulesSchema, type Act, type Decisions, type RoundRules } from './round-state.ts';

/** What staff may change of a draft; what is given is done in this order. */
export interface Adjustment {
  /** Decides nothing: pairs everybody off as the records are by now. */
  readonly anew?: boolean | undefined;
  readonly preset?: PresetName | undefined;
  readonly weights?: readonly WeightAsked[] | undefined;
  readonly rules?: Partial<RoundRules> | undefined;
  readonly unlock?: readonly (readonly NodeId[])[] | undefined;
  readonly allow?: readonly (readonly NodeId[])[] | undefined;
  readonly takeIn?: readonly NodeId[] | undefined;
  readonly leaveOut?: readonly { readonly id: NodeId; readonly why?: string | undefined }[] | undefined;
  readonly keepApart?: readonly { readonly members: readonly NodeId[]; readonly why?: string | undefined }[] | undefined;
  /** Twos and threes; earlier locks of the same people are undone. */
  readonly lock?: readonly (readonly NodeId[])[] | undefined;
}

interface Decided {
  readonly decisions: Decisions;
  readonly acts: readonly Act[];
}

/** The decisions after an adjustment, and what was done. Whom a lock names is checked against the rules elsewhere. @throws KithError BAD_INPUT. */
export function decide(before: Decisions, asked: Adjustment, by: string, on: IsoDate): Decided {
  let decisions = before;
  const acts: Act[] = [];
  const done = (act: Act['act'], after: Partial<Decisions>, members?: readonly NodeId[]) => {
    decisions = { ...decisions, ...after };
    acts.push({ act, ...(members ? { members: [...members] } : {}) });
  };
  if (asked.anew) done('pair anew', {});
  if (asked.preset) done('preset', { preset: asked.preset, weights: PRESET_WEIGHTS[asked.preset] });
  if (asked.weights) done('weights', { preset: undefined, weights: checkedWeights(asked.weights) });
  if (asked.rules) done('rules', { rules: checkedRules(decisions.rules, asked.rules) });
  for (const members of asked.unlock ?? []) {
    checkKnown(members, decisions.locked.some((group) => isSameGroup(group, members)), 'are not locked');
    done('unlock', { locked: decisions.locked.filter((group) => !isSameGroup(group, members)) }, members);
  }
  for (const members of asked.allow ?? []) {
    checkKnown(members, decisions.apart.some((one) => isSameGroup(one.members, members)), 'are not kept apart');
    done('allow', { apart: decisions.apart.filter((one) => !isSameGroup(one.members, members)) }, members);
  }
  for (const id of asked.takeIn ?? []) {
    checkKnown([id], decisions.leftOut.some((one) => one.id === id), 'is not left out');
    done('take in', { leftOut: decisions.leftOut.filter((one) => one.id !== id) }, [id]);
  }
  for (const { id, why } of asked.leaveOut ?? []) {
    const others = decisions.leftOut.filter((one) => one.id !== id);
    done('leave out', { leftOut: [...others, { id, ...(why ? { why } : {}) }], locked: without(decisions.locked, [id]) }, [id]);
  }
  for (const { members, why } of asked.keepApart ?? []) {
    checkGroup(members, 2, 'Kept apart are');
    const others = decisions.apart.filter((one) => !isSameGroup(one.members, members));
    const apart = [...others, { members: [...members], by, on, ...(why ? { why } : {}) }];
    done('keep apart', { apart, locked: decisions.locked.filter((group) => !members.every((id) => group.includes(id))) }, members);
  }
  for (const members of asked.lock ?? []) {
    checkGroup(members, 3, 'A lock holds');
    done('lock', { locked: [...without(decisions.locked, members), [...members].sort()] }, members);
  }
  return { decisions: acts.length === 0 ? before : checkedInput(decisionsSchema, decisions), acts };
}

const without = (locked: Decisions['locked'], ids: readonly NodeId[]): Decisions['locked'] =>
  locked.filter((group) => !group.some((id) => ids.includes(id)));

/** @throws KithError BAD_INPUT naming the rule. */
export const checkedRules = (before: RoundRules, asked: Partial<RoundRules>): RoundRules => checkedInput(rulesSchema, { ...before, ...asked });
