import { latitude, longitude } from '../../model/fields.ts';
import { RELATIONS, type RelationPatch } from '../../model/relations.ts';
import { EVENT_KINDS } from '../../model/vocabulary.ts';
import { day, number, own, reference, references, text, word } from '../columns.ts';
import { importTable, optional, required, type OwnedRelations, type RowOf } from '../import-table.ts';
import { about } from './about.ts';

const columns = {
  id: required(own('Event'), 'youth-2019-session-1'),
  name: required(text, 'Youth cluster, session 1'),
  kind: required(word(EVENT_KINDS), 'cluster session'),
  date: required(day, '2019-03-14'),
  place: optional(text, 'Birmingham'),
  lat: optional(number(latitude), '52.48'),
  lon: optional(number(longitude), '-1.90'),
  cluster: optional(reference('Cluster'), 'youth-2019'),
  topics: optional(references('Topic'), 'youth-work'),
  number: optional(number(RELATIONS.SESSION_OF.fields.number.unwrap()), '1'),
};
type EventRow = RowOf<typeof columns>;

export const events = importTable({
  name: 'events',
  columns,
  records: (row) => ({
    node: { id: row.id, name: row.name, kind: row.kind, date: row.date, place: row.place, lat: row.lat, lon: row.lon },
    owned: [...sessionOf(row), ...about(row.id, row.topics)],
    ...(row.cluster === null && row.number != null
      ? { unused: `number ${row.number} counts the sessions of a cluster, but cluster is empty` }
      : {}),
  }),
});

/** The one cluster whose session the event is; without a cluster column, a number goes to the one it has. */
function sessionOf({ id, cluster, number: nth }: EventRow): OwnedRelations[] {
  if (cluster === undefined && nth === undefined) return [];
  const session = (end: RelationPatch['end']): RelationPatch => ({ kind: 'SESSION_OF', start: id, end, number: nth });
  return [
    {
      kind: 'SESSION_OF',
      direction: 'out',
      wanted: ({ existing }) => {
        if (cluster === undefined) return existing.map(({ end }) => session(end));
        return cluster === null ? [] : [session(cluster)];
      },
    },
  ];
}
