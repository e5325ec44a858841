import type { NodeId } from '../../model/node-id.ts';
import { TopicTree } from '../../matching/affinity/topic-tree.ts';
import type { Network } from '../../network/network.ts';

/** The hierarchy of topics as it is. */
export function topicTreeOf(network: Network): TopicTree {
  const table = network.relations('NARROWER_THAN');
  const broader = new Map<NodeId, NodeId[]>();
  for (let row = 0; row < table.size; row++) {
    const [narrow, broad] = [network.node(table.start.at(row)), network.node(table.end.at(row))];
    if (!narrow || !broad) continue;
    const known = broader.get(narrow.id);
    if (known) known.push(broad.id);
    else broader.set(narrow.id, [broad.id]);
  }
  return new TopicTree(broader);
}
