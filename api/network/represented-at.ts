import type { NodeId } from '../../graph/model/node-id.ts';
import { contactsOf } from '../../graph/network/contacts.ts';
import type { Context } from '../context.ts';

/** The events an area hosted or was represented at, or the areas an event had; whatever the day. */
export async function representedAt(context: Context, id: NodeId): Promise<readonly NodeId[]> {
  const network = await context.network.current();
  const self = network.number(id);
  if (self === undefined) return [];
  return contactsOf(network, self, ['REPRESENTED_AT'], Number.POSITIVE_INFINITY)
    .map(({ start, end }) => network.node(start === self ? end : start)?.id)
    .filter((other) => other !== undefined);
}
