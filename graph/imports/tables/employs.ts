import { day, reference } from '../columns.ts';
import { importTable, optional, required } from '../import-table.ts';

export const employs = importTable({
  name: 'employs',
  columns: {
    organisation: required(reference('Organisation'), 'example-council-for-voluntary-service'),
    person: required(reference('Person'), 'example-person'),
    from: optional(day, '2016-09-01'),
    to: optional(day),
  },
  records: ({ organisation, person, from, to }) => ({
    relation: { kind: 'EMPLOYS', start: organisation, end: person, from, to },
  }),
});
