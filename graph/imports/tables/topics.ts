import type { NodeId } from '../../model/node-id.ts';
import { own, references, text } from '../columns.ts';
import { importTable, optional, required, type OwnedRelations } from '../import-table.ts';

export const topics = importTable({
  name: 'topics',
  columns: {
    slug: required(own('Topic'), 'youth-work'),
    label: required(text, 'Youth work'),
    broader: optional(references('Topic')),
  },
  records: ({ slug, label, broader }) => ({
    ...(broader?.includes(slug)
      ? { fault: { column: 'broader', message: `${slug} cannot be narrower than itself.` } }
      : {}),
    node: { id: slug, name: label },
    owned: broader === undefined ? [] : [narrowerThan(slug, broader ?? [])],
  }),
});

const narrowerThan = (start: NodeId, broader: readonly NodeId[]): OwnedRelations => ({
  kind: 'NARROWER_THAN',
  direction: 'out',
  wanted: () => broader.map((end) => ({ kind: 'NARROWER_THAN', start, end })),
});
