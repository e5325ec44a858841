import { reference } from '../columns.ts';
import { importTable, required } from '../import-table.ts';

export const facilitates = importTable({
  name: 'facilitates',
  columns: {
    organisation: required(reference('Organisation'), 'example-council-for-voluntary-service'),
    cluster: required(reference('Cluster'), 'youth-2019'),
  },
  records: ({ organisation, cluster }) => ({
    relation: { kind: 'FACILITATES', start: organisation, end: cluster },
  }),
});
