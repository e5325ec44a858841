import { SEATS } from '../../model/vocabulary.ts';
import { day, reference, word } from '../columns.ts';
import { importTable, optional, required } from '../import-table.ts';

/** Who belongs to a cluster. A member whose seat is not stated is a named one. */
export const members = importTable({
  name: 'members',
  columns: {
    cluster: required(reference('Cluster'), 'youth-2019'),
    person: required(reference('Person'), 'example-person'),
    area: optional(reference('Area'), 'cars-area-together'),
    seat: optional(word(SEATS), 'named'),
    from: optional(day, '2019-01-01'),
    to: optional(day, '2020-01-01'),
  },
  records: ({ cluster, person, area, seat, from, to }) => ({
    relation: { kind: 'MEMBER_OF', start: person, end: cluster, seat: seat ?? 'named', area, from, to },
  }),
});
