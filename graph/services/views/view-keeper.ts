import { notAllowed } from '../../model/kith-error.ts';
import type { Recorder } from '../recorder.ts';
import type { View } from './view.ts';

/** Who saves, changes and removes views. */
export interface ViewKeeper extends Recorder {
  /** True: what others saved as well. */
  readonly keepsAll: boolean;
}

export const mayChange = ({ by, keepsAll }: Pick<ViewKeeper, 'by' | 'keepsAll'>, view: Pick<View, 'by'>): boolean => keepsAll || by === view.by;

/** @throws KithError NOT_ALLOWED unless they saved the view or keep all. */
export function checkMayChange(keeper: ViewKeeper, view: Pick<View, 'by' | 'name'>): void {
  if (!mayChange(keeper, view)) throw notAllowed(`"${view.name}" was saved by ${view.by}. Whoever saved a view, or a steward, may change and remove it; save your own beside it.`);
}
