import type { NodeId } from '../../model/node-id.ts';
import type { OwnedRelations } from '../import-table.ts';

/** What a node is about, where its file has the column: these topics and no others. */
export function about(start: NodeId, topics: readonly NodeId[] | null | undefined): readonly OwnedRelations[] {
  if (topics === undefined) return [];
  return [
    {
      kind: 'ABOUT',
      direction: 'out',
      wanted: () => (topics ?? []).map((end) => ({ kind: 'ABOUT', start, end })),
    },
  ];
}
