import type { NodeId } from '../model/node-id.ts';
import type { Store } from '../store/store.ts';

const ALL = 10_000;

/** A topic and everything narrower, however deep; circles in the hierarchy do no harm. */
export async function topicAndNarrower(store: Store, topic: NodeId): Promise<readonly NodeId[]> {
  const found = new Set<NodeId>([topic]);
  let level: readonly NodeId[] = [topic];
  while (level.length > 0) {
    const pages = await store.related(level, { kind: 'NARROWER_THAN', direction: 'in', first: ALL });
    level = pages
      .flatMap(({ items }) => items.map(({ node }) => node.id))
      .filter((id) => !found.has(id) && found.add(id));
  }
  return [...found];
}
