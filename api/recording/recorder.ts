import { notAllowed } from '../../graph/model/kith-error.ts';
import type { Recorder } from '../../graph/services/recorder.ts';
import type { Context } from '../context.ts';
import { checkMayRecord, writerName, type ViewerIdentity } from '../viewer/identity.ts';

/** @throws KithError NOT_ALLOWED unless the viewer may ask and answer questions. */
export function mayAsk({ role }: ViewerIdentity): void {
  if (role === 'analyst') throw notAllowed('As analyst you may read, not ask or answer. Everybody else may.');
}

/** The store to write to, and in whose name, once it is clear that they may. */
export function recorder(
  { store, viewer, changes }: Context,
  check: (viewer: ViewerIdentity) => void = checkMayRecord,
): Recorder {
  check(viewer);
  return { store, by: writerName(viewer), wrote: () => changes.look() };
}
