import { reference } from '../columns.ts';
import { importTable, required } from '../import-table.ts';

export const hosts = importTable({
  name: 'hosts',
  columns: {
    event: required(reference('Event'), 'youth-2019-session-1'),
    area: required(reference('Area'), 'cars-area-together'),
  },
  records: ({ event, area }) => ({ relation: { kind: 'HOSTED', start: area, end: event } }),
});
