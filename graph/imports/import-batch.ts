import { londonDate } from '../model/iso-date.ts';
import { nodeId, slug, type NodeId } from '../model/node-id.ts';
import type { NodePatch } from '../model/nodes.ts';
import type { Store } from '../store/store.ts';

const TRIES_AT_ONCE = 20;

/** A readable id that no import has had yet: `import:2026-11-22-legacy-south`, then `…-2`. */
export async function newBatchId(store: Store, name: string, now: Date): Promise<NodeId> {
  const stem = `${londonDate(now)}-${slug(name) || 'files'}`;
  for (let first = 1; ; first += TRIES_AT_ONCE) {
    const ids = Array.from({ length: TRIES_AT_ONCE }, (_, i) =>
      nodeId('ImportBatch', first + i === 1 ? stem : `${stem}-${first + i}`),
    );
    const taken = await store.nodes(ids);
    const free = ids.find((_, i) => taken[i] === undefined);
    if (free) return free;
  }
}

export interface BatchFacts {
  readonly id: NodeId;
  readonly name: string;
  readonly by: string;
  readonly now: Date;
  readonly files: readonly string[];
  readonly changed: number;
}

export const batchNode = ({ id, name, by, now, files, changed }: BatchFacts): NodePatch<'ImportBatch'> => ({
  id,
  name,
  by,
  at: now.toISOString(),
  files: [...files],
  rows: changed,
});

/** What an import is called when nobody names it: its file, or its first and how many more. */
export function batchName(files: readonly string[]): string {
  const [first = 'nothing', ...more] = files;
  return more.length === 0 ? first : `${first} and ${more.length} more`;
}
