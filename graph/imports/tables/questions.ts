import { day, own, reference, references, text } from '../columns.ts';
import { importTable, optional, required } from '../import-table.ts';
import { about } from './about.ts';
import { byPerson } from './by-person.ts';

export const questions = importTable({
  name: 'questions',
  columns: {
    id: required(own('Question'), 'how-do-i-find-a-youth-worker'),
    text: optional(text, 'How do I find a youth worker?'),
    topic: optional(references('Topic'), 'youth-work'),
    person: optional(reference('Person'), 'example-person'),
    date: optional(day, '2019-03-14'),
  },
  records: ({ id, text: words, topic, person, date }) => ({
    node: { id, text: words, date },
    owned: [...about(id, topic), ...byPerson('ASKED', id, person)],
  }),
});
