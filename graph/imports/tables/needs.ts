import { labelOf } from '../../model/node-id.ts';
import { RELATIONS } from '../../model/relations.ts';
import { day, number, reference } from '../columns.ts';
import { importTable, optional, required } from '../import-table.ts';

export const needs = importTable({
  name: 'needs',
  columns: {
    who: required(reference('Area', 'Person', 'Organisation'), 'area:cars-area-together'),
    topic: required(reference('Topic'), 'youth-work'),
    level: required(number(RELATIONS.NEEDS.fields.level.unwrap()), '3'),
    from: optional(day, '2019-03-14'),
    to: optional(day),
  },
  records: ({ who, topic, level, from, to }) => ({
    ...(labelOf(who) === 'Organisation'
      ? { fault: { column: 'who', message: `${who} is an organisation, but only areas and people have needs.` } }
      : {}),
    relation: { kind: 'NEEDS', start: who, end: topic, level, from, to },
  }),
});
