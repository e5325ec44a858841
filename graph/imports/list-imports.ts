import type { NodeRecord } from '../model/nodes.ts';
import type { Store } from '../store/store.ts';

const PAGE = 1_000;

/** Every import so far, undone ones too, the latest first. */
export async function listImports(store: Store): Promise<readonly NodeRecord<'ImportBatch'>[]> {
  const batches: NodeRecord<'ImportBatch'>[] = [];
  let after: string | undefined;
  for (;;) {
    const page = await store.find({ label: 'ImportBatch', first: PAGE, after });
    batches.push(...page.items);
    if (!page.hasNext) break;
    after = page.cursors.at(-1);
  }
  return batches.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.id < b.id ? -1 : 1));
}
