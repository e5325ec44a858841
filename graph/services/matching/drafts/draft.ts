import { badInput, conflict } from '../../../model/kith-error.ts';
import type { NodeId } from '../../../model/node-id.ts';
import type { DraftStatus } from '../../../model/vocabulary.ts';

/** What a round and a plan have in common. */
export interface Draft {
  readonly id: NodeId;
  readonly name: string;
  readonly status: DraftStatus;
  /** Counts the times it was changed. */
  readonly version: number;
}

export type DraftWord = 'round' | 'plan';

/** @throws KithError CONFLICT once it is proposed. */
export function checkDraft({ status, name }: Pick<Draft, 'status' | 'name'>): void {
  if (status !== 'draft') throw conflict(`"${name}" is proposed already. What was sent is not changed any more; draft another one.`);
}

/** @throws KithError CONFLICT where somebody else changed it since. */
export function checkVersion({ version }: Pick<Draft, 'version'>, ifVersion: number | undefined, what: DraftWord): void {
  if (ifVersion === undefined || ifVersion === version) return;
  throw conflict(`Somebody changed this ${what} since you read it: it is at version ${version}, you had ${ifVersion}. Nothing of yours was done; look at it again.`);
}

/** @throws KithError BAD_INPUT where a step is to be taken back, or done again, and something else besides. */
export function checkAlone({ undo, redo, ...others }: { readonly undo?: boolean | undefined; readonly redo?: boolean | undefined }): void {
  if (!undo && !redo) return;
  const besides = [...(undo && redo ? ['redo'] : []), ...Object.entries(others).flatMap(([name, value]) => (value === undefined ? [] : [name]))];
  if (besides.length > 0) throw badInput(`${undo ? 'undo' : 'redo'} goes alone; it was asked with ${besides.join(', ')}.`);
}
