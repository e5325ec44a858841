import { day, reference, text, yesNo } from '../columns.ts';
import { importTable, optional, required } from '../import-table.ts';

export const buddies = importTable({
  name: 'buddies',
  columns: {
    person: required(reference('Person'), 'example-person'),
    buddy: required(reference('Person'), 'another-person'),
    cluster: optional(reference('Cluster'), 'youth-2019'),
    from: optional(day, '2019-03-14'),
    to: optional(day),
    action: optional(text, 'Visit each other by the summer'),
    followed_up: optional(yesNo, 'yes'),
  },
  records: ({ person, buddy, cluster, from, to, action, followed_up }) => ({
    ...(person === buddy
      ? { fault: { column: 'buddy', message: `${buddy} stands in both columns, but nobody is their own buddy.` } }
      : {}),
    relation: { kind: 'BUDDY_OF', start: person, end: buddy, cluster, from, to, action, followedUp: followed_up },
  }),
});
