import { RELATIONS, type RelationPatch, type RelationRecord } from '../../model/relations.ts';
import { COLLABORATION_KINDS } from '../../model/vocabulary.ts';
import { day, number, own, references, text, word } from '../columns.ts';
import { importTable, optional, required, type OwnedRelations, type OwnerState, type RowOf } from '../import-table.ts';
import { about } from './about.ts';

const columns = {
  id: required(own('Collaboration'), 'shared-youth-bus'),
  name: optional(text, 'Shared youth bus'),
  kind: required(word(COLLABORATION_KINDS), 'pilot grant'),
  topic: optional(references('Topic'), 'youth-work'),
  areas: optional(references('Area'), 'cars-area-together'),
  from: optional(day, '2019-06-01'),
  to: optional(day, '2020-06-01'),
  amount: optional(number(RELATIONS.PARTNER_IN.fields.amount.unwrap()), '2500'),
};
type CollaborationRow = RowOf<typeof columns>;

/** Joint work; each area that takes part does so over its whole period and carries its amount. */
export const collaborations = importTable({
  name: 'collaborations',
  columns,
  records: (row) => ({
    node: { id: row.id, name: row.name, kind: row.kind, from: row.from, to: row.to },
    owned: [...about(row.id, row.topic), ...partnersIn(row)],
    ...(row.areas === null && row.amount != null
      ? { unused: `amount ${row.amount} is carried by the areas, but areas is empty` }
      : {}),
  }),
});

function partnersIn(row: CollaborationRow): OwnedRelations[] {
  const { areas, from, to, amount } = row;
  if (areas === undefined && from === undefined && to === undefined && amount === undefined) return [];
  return [{ kind: 'PARTNER_IN', direction: 'in', wanted: (has) => partners(row, has) }];
}

/** Areas with a period of their own keep it; the others follow the collaboration's. */
function partners({ id, areas, amount }: CollaborationRow, { existing, before, after }: OwnerState): RelationPatch[] {
  const was = periodOf(before);
  const now = periodOf(after);
  const named = areas === undefined ? existing.map(({ start }) => start) : (areas ?? []);
  return [...new Set(named)].flatMap((start): RelationPatch[] => {
    const own = existing.filter((one) => one.start === start && one.from !== was.from);
    if (own.length > 0) return own.map(({ from }) => ({ kind: 'PARTNER_IN', start, end: id, from: from ?? null }));
    const had = existing.find((one) => one.start === start) as RelationRecord<'PARTNER_IN'> | undefined;
    return [{ kind: 'PARTNER_IN', start, end: id, ...now, amount: amount === undefined ? had?.amount : amount }];
  });
}

const periodOf = (node: OwnerState['before']) =>
  node?.label === 'Collaboration' ? { from: node.from, to: node.to ?? null } : { from: undefined, to: null };
