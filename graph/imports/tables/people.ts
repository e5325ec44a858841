import { CONSENTS } from '../../model/vocabulary.ts';
import { own, text, word } from '../columns.ts';
import { importTable, optional, required } from '../import-table.ts';

export const people = importTable({
  name: 'people',
  columns: {
    id: required(own('Person'), 'example-person'),
    name: optional(text, 'Example Person'),
    consent: optional(word(CONSENTS), 'yes'),
  },
  records: ({ id, name, consent }) => ({ node: { id, name, consent } }),
});
