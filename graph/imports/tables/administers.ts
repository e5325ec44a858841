import { day, reference } from '../columns.ts';
import { importTable, optional, required } from '../import-table.ts';

export const administers = importTable({
  name: 'administers',
  columns: {
    organisation: required(reference('Organisation'), 'example-council-for-voluntary-service'),
    area: required(reference('Area'), 'cars-area-together'),
    from: optional(day, '2013-04-01'),
    to: optional(day, '2018-04-01'),
  },
  records: ({ organisation, area, from, to }) => ({
    relation: { kind: 'ADMINISTERS', start: organisation, end: area, from, to },
  }),
});
