import { ORGANISATION_KINDS } from '../../model/vocabulary.ts';
import { own, text, word } from '../columns.ts';
import { importTable, required } from '../import-table.ts';

export const organisations = importTable({
  name: 'organisations',
  columns: {
    id: required(own('Organisation'), 'example-council-for-voluntary-service'),
    name: required(text, 'Example Council for Voluntary Service'),
    kind: required(word(ORGANISATION_KINDS), 'council for voluntary service'),
  },
  records: ({ id, name, kind }) => ({ node: { id, name, kind } }),
});
