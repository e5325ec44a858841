import type { Adjustment } from './round-query.ts';

/** How what was asked looks before the answer is there. */
export interface PendingLook {
  readonly waiting: boolean;
  /** Groups shown as locked, or as free, by their ids sorted and joined. */
  readonly locks: ReadonlyMap<string, boolean>;
  /** People whose cards are about to change. */
  readonly moving: ReadonlySet<string>;
}

export const groupKey = (members: readonly string[]): string => [...members].sort().join(' ');

/** The look of several changes on their way, the later over the earlier. */
export function pendingLook(asked: readonly Adjustment[]): PendingLook {
  const locks = new Map<string, boolean>();
  const moving = new Set<string>();
  for (const { lock, unlock, keepApart, allow, leaveOut, takeIn } of asked) {
    for (const group of unlock ?? []) locks.set(groupKey(group), false);
    for (const group of lock ?? []) {
      locks.set(groupKey(group), true);
      for (const id of group) moving.add(id);
    }
    for (const { members } of keepApart ?? []) for (const id of members) moving.add(id);
    for (const group of allow ?? []) for (const id of group) moving.add(id);
    for (const { id } of leaveOut ?? []) moving.add(id);
    for (const id of takeIn ?? []) moving.add(id);
  }
  return { waiting: asked.length > 0, locks, moving };
}
