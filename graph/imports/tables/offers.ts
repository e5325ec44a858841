import { RELATIONS } from '../../model/relations.ts';
import { day, number, reference } from '../columns.ts';
import { importTable, optional, required } from '../import-table.ts';

export const offers = importTable({
  name: 'offers',
  columns: {
    who: required(reference('Area', 'Person', 'Organisation'), 'person:example-person'),
    topic: required(reference('Topic'), 'youth-work'),
    level: required(number(RELATIONS.OFFERS.fields.level.unwrap()), '2'),
    from: optional(day, '2019-03-14'),
    to: optional(day),
  },
  records: ({ who, topic, level, from, to }) => ({
    relation: { kind: 'OFFERS', start: who, end: topic, level, from, to },
  }),
});
