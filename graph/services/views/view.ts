import { notFound } from '../../model/kith-error.ts';
import { faultInLocalId, nodeId, type NodeId } from '../../model/node-id.ts';
import type { NodeRecord } from '../../model/nodes.ts';
import type { Store } from '../../store/store.ts';
import type { Positions } from './positions.ts';

/** A screen as somebody left it, under a name. */
export interface View {
  readonly id: NodeId;
  readonly name: string;
  readonly description: string | undefined;
  /** The address of the screen within Kith. */
  readonly path: string;
  readonly positions: Positions | undefined;
  /** Who saved it, as the change log names them. */
  readonly by: string;
  /** ISO instants. */
  readonly saved: string;
  readonly updated: string | undefined;
  /** Counts the times it was changed. */
  readonly version: number;
}

export function viewOf(record: NodeRecord<'View'>): View {
  const { id, name, description, path, positions, by, date, updated, revision } = record;
  // Positions were checked when they were kept.
  return { id, name, description, path, positions: positions === undefined ? undefined : (JSON.parse(positions) as Positions), by, saved: date, updated, version: revision };
}

/** The id of a view, written with or without its prefix; undefined for what cannot be one. Capitals are no other view. */
export function viewId(text: string): NodeId | undefined {
  const local = text.trim().toLowerCase().replace(/^view:/, '');
  return faultInLocalId(local) ? undefined : nodeId('View', local);
}

/** The view with an id; undefined where there is none. */
export async function findView(store: Store, text: string): Promise<View | undefined> {
  const id = viewId(text);
  const [record] = id ? await store.nodes([id]) : [];
  return record?.label === 'View' ? viewOf(record) : undefined;
}

/** @throws KithError NOT_FOUND. */
export async function readView(store: Store, text: string): Promise<View> {
  const view = await findView(store, text);
  if (!view) throw noSuchView(text);
  return view;
}

export const noSuchView = (text: string) => notFound(`There is no saved view "${text.slice(0, 100)}". It may have been removed; the list of views has those there are.`);
