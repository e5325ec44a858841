import { inCommon, within } from '../../network/ways.ts';
import type { Picture } from './picture.ts';

/** What is done with those picked; each is a step that can be undone. */
export const PICK_ACTS = ['only', 'hide', 'invert', 'neighbours', 'common'] as const;
export type PickAct = (typeof PICK_ACTS)[number];

export interface PickState {
  readonly picked: ReadonlySet<string>;
  readonly only: ReadonlySet<string> | undefined;
  readonly hidden: ReadonlySet<string>;
}

/** Picks some, or lets them go where all of them are picked already. */
export function toggledPicks(picked: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> {
  const next = new Set(picked);
  const areAll = ids.every((id) => picked.has(id));
  for (const id of ids) {
    if (areAll) next.delete(id);
    else next.add(id);
  }
  return next;
}

/** The state after an act; undefined where nothing would come of it. Ties are those drawn, whatever filters leave out. */
export function afterAct(act: PickAct, { picked, only, hidden }: PickState, picture: Picture): PickState | undefined {
  const standing = picture.allLinks.filter(({ change }) => change !== 'lost');
  if (act === 'only') return { picked: new Set(), only: picked, hidden };
  if (act === 'hide') return { picked: new Set(), only, hidden: new Set([...hidden, ...picked]) };
  if (act === 'invert') return { picked: new Set(picture.parties.flatMap(({ party: { id } }) => (picked.has(id) ? [] : [id]))), only, hidden };
  const found = act === 'neighbours' ? within(picked, 1, standing) : inCommon(picked, standing);
  const all = new Set([...picked, ...found]);
  if (all.size === picked.size) return undefined;
  const shown = new Set([...hidden].filter((id) => !all.has(id)));
  // Of all that is shown, whom the picked share can only be seen alone.
  if (act === 'common') return { picked, only: all, hidden: shown };
  return { picked: all, only: only && new Set([...only, ...all]), hidden: shown };
}
