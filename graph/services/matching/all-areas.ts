import type { NodeRecord } from '../../model/nodes.ts';
import type { Store } from '../../store/store.ts';

const AT_ONCE = 5_000;

/** Every area of the programme. */
export async function allAreas(store: Store): Promise<NodeRecord<'Area'>[]> {
  const areas: NodeRecord<'Area'>[] = [];
  for (let after: string | undefined; ; ) {
    const page = await store.find({ label: 'Area', first: AT_ONCE, after });
    areas.push(...page.items);
    if (!page.hasNext) return areas;
    after = page.cursors.at(-1);
  }
}
