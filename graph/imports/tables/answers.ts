import { day, own, reference, text, yesNo } from '../columns.ts';
import { importTable, optional, required } from '../import-table.ts';
import { byPerson } from './by-person.ts';

export const answers = importTable({
  name: 'answers',
  columns: {
    id: required(own('Answer'), 'ask-the-council-for-voluntary-service'),
    question: required(reference('Question'), 'how-do-i-find-a-youth-worker'),
    person: optional(reference('Person'), 'example-person'),
    date: optional(day, '2019-04-02'),
    text: optional(text, 'Ask the council for voluntary service first.'),
    useful: optional(yesNo, 'yes'),
  },
  records: ({ id, question, person, date, text: words, useful }) => ({
    node: { id, text: words, date },
    owned: [
      {
        kind: 'ANSWERS',
        direction: 'out',
        wanted: () => [{ kind: 'ANSWERS', start: id, end: question, useful }],
      },
      ...byPerson('GAVE', id, person),
    ],
  }),
});
