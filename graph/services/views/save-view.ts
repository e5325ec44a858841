import type { Change } from '../../model/change.ts';
import { isGiven } from '../../model/given.ts';
import { badInput, conflict } from '../../model/kith-error.ts';
import { nodeId, type NodeId } from '../../model/node-id.ts';
import type { NodePatch } from '../../model/nodes.ts';
import type { Store } from '../../store/store.ts';
import { writeAt } from '../write-at.ts';
import { tryAgain } from '../try-again.ts';
import { commit } from '../recorder.ts';
import { checkedPositions } from './positions.ts';
import { shortId } from './short-id.ts';
import { checkMayChange, type ViewKeeper } from './view-keeper.ts';
import { readView, type View } from './view.ts';

/** What to keep; null takes away, what is left out stays as it is. */
export interface ViewFields {
  readonly name?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly path?: string | null | undefined;
  readonly positions?: Readonly<Record<string, unknown>> | null | undefined;
}

/**
 * Saves what is on a screen under a name, with an id short enough to read aloud.
 * @throws KithError BAD_INPUT for a name, path or positions that cannot be kept.
 */
export async function saveView(keeper: ViewKeeper, fields: ViewFields, now: Date): Promise<View> {
  for (const field of ['name', 'path'] as const) {
    if (!isGiven(fields[field])) throw badInput(`${field} is missing. A new view needs a name and the path of its screen.`);
  }
  const id = await freeShortId(keeper.store);
  const node = { id, ...patchOf(fields), by: keeper.by, date: now.toISOString(), revision: 1 };
  await commit(keeper, [changeOf(node)], 'Saved a view');
  return readView(keeper.store, id);
}

export interface ChangeViewOptions {
  /** The version the change was made on. */
  readonly ifVersion?: number | undefined;
  readonly now: Date;
}

/**
 * Changes a view; its link stays.
 * @throws KithError NOT_FOUND, NOT_ALLOWED for a view of somebody else, CONFLICT where it was changed meanwhile, BAD_INPUT.
 */
export async function changeView(keeper: ViewKeeper, id: string, fields: ViewFields, { ifVersion, now }: ChangeViewOptions): Promise<View> {
  return tryAgain(async () => {
    const version = await keeper.store.version();
    const view = await readView(keeper.store, id);
    checkMayChange(keeper, view);
    checkVersion(view, ifVersion);
    await writeAt(keeper, [changeOf({ id: view.id, ...patchOf(fields), updated: now.toISOString(), revision: view.version + 1 })], version, 'Changed a view');
    return readView(keeper.store, view.id);
  });
}

function checkVersion({ name, version }: View, ifVersion: number | undefined): void {
  if (ifVersion === undefined || ifVersion === version) return;
  throw conflict(`Somebody changed "${name}" since you read it: it is at version ${version}, you had ${ifVersion}. Nothing of yours was done; look at it again.`);
}

function patchOf({ name, description, path, positions }: ViewFields): Partial<NodePatch<'View'>> {
  if (name === null || path === null) throw badInput(`${name === null ? 'name' : 'path'} cannot be taken away: a view has a name and a path. Leave it out and it stays as it is.`);
  return {
    provenance: 'derived',
    name: name?.trim(),
    // An empty description is none.
    description: description === undefined ? undefined : description?.trim() || null,
    path,
    positions: positions && JSON.stringify(checkedPositions(positions)),
  } as Partial<NodePatch<'View'>>;
}

const changeOf = (node: Partial<NodePatch<'View'>>): Change => ({ node: node as NodePatch });

async function freeShortId(store: Store): Promise<NodeId> {
  for (;;) {
    const id = nodeId('View', shortId());
    const [taken] = await store.nodes([id]);
    if (!taken) return id;
  }
}
