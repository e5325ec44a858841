import { NODE_FIELDS } from '../../model/nodes.ts';
import { CLUSTER_KINDS } from '../../model/vocabulary.ts';
import { day, number, own, references, text, word } from '../columns.ts';
import { importTable, optional, required } from '../import-table.ts';
import { about } from './about.ts';

export const clusters = importTable({
  name: 'clusters',
  columns: {
    id: required(own('Cluster'), 'youth-2019'),
    name: required(text, 'Youth cluster 2019'),
    kind: required(word(CLUSTER_KINDS), 'topic'),
    topic: optional(references('Topic'), 'youth-work'),
    seats_per_area: optional(number(NODE_FIELDS.Cluster.seatsPerArea.unwrap()), '2'),
    from: optional(day, '2019-01-01'),
    to: optional(day, '2020-01-01'),
  },
  records: ({ id, name, kind, topic, seats_per_area, from, to }) => ({
    node: { id, name, kind, seatsPerArea: seats_per_area, from, to },
    owned: about(id, topic),
  }),
});
