import type { FeatureName } from '../../../matching/affinity/feature.ts';
import { PRESET_WEIGHTS, type PresetName } from '../../../matching/affinity/presets.ts';
import { shares } from '../../../matching/affinity/weights.ts';
import type { IsoDate } from '../../../model/iso-date.ts';
import { badInput } from '../../../model/kith-error.ts';
import type { NodeId } from '../../../model/node-id.ts';
import { rulesSchema, type Act, type Decisions, type RoundRules } from './round-state.ts';

/** What staff may change of a draft; what is given is done in this order. */
export interface Adjustment {
  readonly preset?: PresetName | undefined;
  readonly weights?: readonly { readonly feature: FeatureName; readonly weight: number }[] | undefined;
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
  if (asked.preset) done('preset', { preset: asked.preset, weights: PRESET_WEIGHTS[asked.preset] });
  if (asked.weights) done('weights', { preset: undefined, weights: checkedWeights(asked.weights) });
  if (asked.rules) done('rules', { rules: checkedRules(decisions.rules, asked.rules) });
  for (const members of asked.unlock ?? []) done('unlock', { locked: decisions.locked.filter((group) => !isSame(group, members)) }, members);
  for (const members of asked.allow ?? []) done('allow', { apart: decisions.apart.filter((one) => !isSame(one.members, members)) }, members);
  for (const id of asked.takeIn ?? []) done('take in', { leftOut: decisions.leftOut.filter((one) => one.id !== id) }, [id]);
  for (const { id, why } of asked.leaveOut ?? []) {
    const others = decisions.leftOut.filter((one) => one.id !== id);
    done('leave out', { leftOut: [...others, { id, ...(why ? { why } : {}) }], locked: without(decisions.locked, [id]) }, [id]);
  }
  for (const { members, why } of asked.keepApart ?? []) {
    checkGroup(members, 2, 'Kept apart are');
    const others = decisions.apart.filter((one) => !isSame(one.members, members));
    const apart = [...others, { members: [...members], by, on, ...(why ? { why } : {}) }];
    done('keep apart', { apart, locked: decisions.locked.filter((group) => !members.every((id) => group.includes(id))) }, members);
  }
  for (const members of asked.lock ?? []) {
    checkGroup(members, 3, 'A lock holds');
    done('lock', { locked: [...without(decisions.locked, members), [...members].sort()] }, members);
  }
  return { decisions, acts };
}

const isSame = (a: readonly NodeId[], b: readonly NodeId[]): boolean => a.length === b.length && a.every((id) => b.includes(id));

const without = (locked: Decisions['locked'], ids: readonly NodeId[]): Decisions['locked'] =>
  locked.filter((group) => !group.some((id) => ids.includes(id)));

function checkGroup(members: readonly NodeId[], most: number, what: string): void {
  if (members.length >= 2 && members.length <= most && new Set(members).size === members.length) return;
  throw badInput(`${what} ${most === 2 ? 'two' : 'two or three'} different people, not ${members.join(', ') || 'nobody'}.`);
}

function checkedWeights(weights: NonNullable<Adjustment['weights']>): Decisions['weights'] {
  const named = Object.fromEntries(weights.map(({ feature, weight }) => [feature, weight]));
  shares(named);
  return named;
}

export function checkedRules(before: RoundRules, asked: Partial<RoundRules>): RoundRules {
  const result = rulesSchema.safeParse({ ...before, ...asked });
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const field = String(issue?.path[0]);
  throw badInput(`${field} ${JSON.stringify((asked as Record<string, unknown>)[field])} ${issue?.message}.`);
}
