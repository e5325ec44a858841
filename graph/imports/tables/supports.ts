import { day, reference, text } from '../columns.ts';
import { importTable, optional, required } from '../import-table.ts';

export const supports = importTable({
  name: 'supports',
  columns: {
    organisation: required(reference('Organisation'), 'example-council-for-voluntary-service'),
    area: required(reference('Area'), 'cars-area-together'),
    offer: optional(text, 'community engagement'),
    from: optional(day, '2015-01-01'),
    to: optional(day),
  },
  records: ({ organisation, area, offer, from, to }) => ({
    relation: { kind: 'SUPPORTS', start: organisation, end: area, offer, from, to },
  }),
});
