import type { InteractionKind } from '../network/interaction-kinds.ts';
import type { Receipt } from './receipts.ts';
import type { Change } from './tie-changes.ts';
import { countOfKind, inWords, listed, monthOf, sentence } from './words.ts';

/** Kinds named before the rest are counted together. */
const KINDS_NAMED = 3;

/**
 * Why a tie changed between two days, in words: what the two did together in between, or how long
 * they have not. `own`: the receipts of the tie on the later day; `from`: the earlier day's number.
 */
export function changeCause(change: Change, own: readonly Receipt[], from: number): string {
  const since = own.filter(({ day }) => day > from);
  if (change === 'gained' || change === 'strengthened') {
    const isFirst = since.length === own.length;
    return sentence(`${isFirst ? 'first contact: ' : ''}${kindsOf(since)}`);
  }
  const lastDay = own.at(-1)?.day;
  const last = lastDay === undefined ? '' : monthOf(lastDay);
  const [one, several] = thingsShared(own);
  if (since.length === 0) return `No ${one} since ${last}`;
  return `Only ${inWords(since.length)} ${since.length === 1 ? one : several} since; last one ${last}`;
}

/** Where everything they shared was an event, it is called so. */
const thingsShared = (own: readonly Receipt[]): readonly [string, string] =>
  own.every(({ kind }) => kind !== 'answer' && kind !== 'collaboration')
    ? ['shared event', 'shared events']
    : ['recorded contact', 'recorded contacts'];

/** `two visits, one buddy call and four others`: what counts most first. */
export function kindsOf(own: readonly Receipt[]): string {
  const byKind = new Map<InteractionKind, { count: number; worth: number }>();
  for (const { kind, now } of own) {
    const { count, worth } = byKind.get(kind) ?? { count: 0, worth: 0 };
    byKind.set(kind, { count: count + 1, worth: worth + now });
  }
  const kinds = [...byKind].sort(([, x], [, y]) => y.worth - x.worth || y.count - x.count);
  const named = kinds.slice(0, KINDS_NAMED).map(([kind, { count }]) => countOfKind(count, kind));
  const others = kinds.slice(KINDS_NAMED).reduce((sum, [, { count }]) => sum + count, 0);
  return listed(others === 0 ? named : [...named, `${inWords(others)} ${others === 1 ? 'other' : 'others'}`]);
}
