import { connection } from '../connection/connection.ts';
import { relationEdge } from '../connection/relation-edge.ts';
import { Answer } from './answer.ts';
import { Question } from './question.ts';

export const QuestionConnection = connection({ name: 'Question', of: 'questions' }, () => Question);

export const QuestionAnswersConnection = connection(
  { name: 'QuestionAnswers', of: 'answers to a question' },
  () => Answer,
  relationEdge({
    name: 'QuestionAnswers',
    description: 'An answer to a question.',
    node: () => Answer,
    period: false,
    own: ['useful'],
  }),
);

export const PersonQuestionsConnection = connection(
  { name: 'PersonQuestions', of: 'questions a person asked' },
  () => Question,
  relationEdge({
    name: 'PersonQuestions',
    description: 'A question a person asked.',
    node: () => Question,
    period: false,
  }),
);

export const PersonAnswersConnection = connection(
  { name: 'PersonAnswers', of: 'answers a person gave' },
  () => Answer,
  relationEdge({
    name: 'PersonAnswers',
    description: 'An answer a person gave.',
    node: () => Answer,
    period: false,
  }),
);
