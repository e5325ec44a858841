import { conflict } from '../../model/kith-error.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { NodeRecord } from '../../model/nodes.ts';
import type { Store } from '../../store/store.ts';
import type { Removed } from '../correcting.ts';
import { writeAt } from '../write-at.ts';
import { tryAgain } from '../try-again.ts';
import { checkMayChange, type ViewKeeper } from './view-keeper.ts';
import { noSuchView, readView, viewId, viewOf, type View } from './view.ts';

/**
 * Removes a view; the change log keeps it, so that it can be put back.
 * @throws KithError NOT_FOUND, NOT_ALLOWED for a view of somebody else.
 */
export function removeView(keeper: ViewKeeper, id: string): Promise<Removed> {
  return tryAgain(async () => {
    const version = await keeper.store.version();
    const view = await readView(keeper.store, id);
    checkMayChange(keeper, view);
    const written = await writeAt(keeper, [{ remove: view.id }], version, 'Removed a view');
    return { id: view.id, removed: written.changed, version: written.version };
  });
}

/**
 * Puts a removed view back as it was, under the same link.
 * @throws KithError NOT_FOUND for one that never was, CONFLICT for one that is there, NOT_ALLOWED for a view of somebody else.
 */
export function restoreView(keeper: ViewKeeper, text: string): Promise<View> {
  return tryAgain(async () => {
    const version = await keeper.store.version();
    const id = viewId(text);
    const removed = id && (await removedView(keeper.store, id));
    if (!removed) throw noSuchView(text);
    checkMayChange(keeper, removed);
    await writeAt(keeper, [{ node: removed }], version, 'Put a view back');
    return viewOf(removed);
  });
}

async function removedView(store: Store, id: NodeId): Promise<NodeRecord<'View'> | undefined> {
  const [node] = await store.nodes([id]);
  if (node) throw conflict(`${id} is there: nobody removed it.`);
  const [head] = await store.log({ first: 1, record: id });
  if (!head) return undefined;
  for await (const { record, before } of store.changesSince(head.version - 1, { until: head.version })) {
    if (record === id) return before as NodeRecord<'View'> | undefined;
  }
  return undefined;
}
