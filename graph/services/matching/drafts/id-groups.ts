import { badInput } from '../../../model/kith-error.ts';
import type { NodeId } from '../../../model/node-id.ts';

/** Whether both name the same, in whatever order. */
export const isSameGroup = (a: readonly NodeId[], b: readonly NodeId[]): boolean => a.length === b.length && a.every((id) => b.includes(id));

/** @throws KithError BAD_INPUT unless they are two (or three) different ones. `what` opens the message: `Kept apart are`. */
export function checkGroup(members: readonly NodeId[], most: number, what: string, who = 'people'): void {
  if (members.length >= 2 && members.length <= most && new Set(members).size === members.length) return;
  throw badInput(`${what} ${most === 2 ? 'two' : 'two or three'} different ${who}, not ${members.join(', ') || 'nobody'}.`);
}

/** @throws KithError BAD_INPUT where what is to be undone was never done. `not` ends the message: `are not locked`. */
export function checkKnown(members: readonly string[], isKnown: boolean, not: string): void {
  if (!isKnown) throw badInput(`${members.join(' and ') || 'Nobody'} ${not}.`);
}
