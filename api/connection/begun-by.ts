import type { IsoDate } from '../../graph/model/iso-date.ts';
import type { NodeId } from '../../graph/model/node-id.ts';
import type { FieldCondition, Store } from '../../graph/store/store.ts';
import { ALL, dateCondition } from './read-page.ts';

/** Ids of the clusters or collaborations that had begun by a day, or of which it is not known when they did. */
export async function begunBy(store: Store, label: 'Cluster' | 'Collaboration', at: IsoDate): Promise<readonly NodeId[]> {
  const begun: FieldCondition[] = [dateCondition({ at }, at), { absent: true }];
  const pages = await Promise.all(
    begun.map((from) => store.find({ label, where: { fields: { from } }, first: ALL })),
  );
  return pages.flatMap(({ items }) => items.map(({ id }) => id));
}
