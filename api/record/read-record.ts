import { labelOf, type Label, type NodeId } from '../../graph/model/node-id.ts';
import type { NodeRecord } from '../../graph/model/nodes.ts';
import type { Context } from '../context.ts';

/** The record of a kind with an id; undefined for an unknown id, one of another kind, or no id at all. */
export async function recordOf<L extends Label>(
  context: Context,
  label: L,
  id: string,
): Promise<NodeRecord<L> | undefined> {
  if (labelOf(id) !== label) return undefined;
  return (await context.loaders.node(id as NodeId)) as NodeRecord<L> | undefined;
}
