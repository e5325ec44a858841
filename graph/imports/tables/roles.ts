import { ROLES } from '../../model/vocabulary.ts';
import { day, reference, word } from '../columns.ts';
import { importTable, optional, required } from '../import-table.ts';

export const roles = importTable({
  name: 'roles',
  columns: {
    person: required(reference('Person'), 'example-person'),
    area: required(reference('Area'), 'cars-area-together'),
    role: required(word(ROLES), 'chair'),
    from: optional(day, '2019-03-14'),
    to: optional(day),
  },
  records: ({ person, area, role, from, to }) => ({
    relation: { kind: 'HOLDS_ROLE', start: person, end: area, role, from, to },
  }),
});
