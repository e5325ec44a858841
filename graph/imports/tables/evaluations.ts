import { head } from '../../model/fields.ts';
import { number, reference, yesNo } from '../columns.ts';
import { importTable, optional, required } from '../import-table.ts';

/** What an event's evaluation forms said, as counts; each row adds to an event that is known. */
export const evaluations = importTable({
  name: 'evaluations',
  columns: {
    event: required(reference('Event'), 'youth-2019-session-1'),
    attendance_returned: optional(yesNo, 'yes'),
    responses: optional(number(head), '18'),
    excellent: optional(number(head), '14'),
    got_everything: optional(number(head), '8'),
    networking_most_useful: optional(number(head), '15'),
  },
  records: ({ event, attendance_returned, responses, excellent, got_everything, networking_most_useful }) => ({
    node: {
      id: event,
      attendanceReturned: attendance_returned,
      responses,
      excellent,
      gotEverything: got_everything,
      networkingMostUseful: networking_most_useful,
    },
    adds: true,
  }),
});
