import { graphql, type ResultOf } from '../../data/graphql.ts';

export const QUESTION = graphql(`
  query Question($id: ID!, $at: Date) {
    question(id: $id) {
      id
      label
      date
      provenance
      source
      askedBy {
        id
        label(at: $at)
        areas(at: $at) {
          id
        }
      }
      topics {
        id
        label
        questions(first: 6) {
          nodes {
            id
            label
            date
          }
        }
      }
      answers(first: 30, at: $at) {
        totalCount
        edges {
          relation
          useful
          provenance
          source
          node {
            id
            text
            date
            givenBy {
              id
              label(at: $at)
              areas(at: $at) {
                id
              }
            }
          }
        }
      }
    }
  }
`);

export type QuestionRecord = NonNullable<ResultOf<typeof QUESTION>['question']>;
