import { ATTENDED_AS } from '../../model/vocabulary.ts';
import { reference, word } from '../columns.ts';
import { importTable, optional, required } from '../import-table.ts';

export const attendance = importTable({
  name: 'attendance',
  columns: {
    event: required(reference('Event'), 'youth-2019-session-1'),
    person: required(reference('Person'), 'example-person'),
    area: optional(reference('Area'), 'cars-area-together'),
    as: optional(word(ATTENDED_AS), 'participant'),
  },
  records: ({ event, person, area, as }) => ({
    relation: { kind: 'ATTENDED', start: person, end: event, area, as },
  }),
});
