import { graphql, type ResultOf } from '../../data/graphql.ts';

export const TOPIC = graphql(`
  query Topic($id: ID!, $at: Date) {
    topic(id: $id) {
      id
      label
      provenance
      source
      broader {
        id
        label
      }
      narrower {
        id
        label
      }
      neededBy(first: 100, at: $at) {
        totalCount
        edges {
          relation
          urgency
          from
          to
          provenance
          source
          node {
            id
            label
            ... on Area {
              region
            }
          }
        }
      }
      offeredBy(first: 100, at: $at) {
        totalCount
        edges {
          relation
          experience
          from
          to
          provenance
          source
          node {
            id
            label
            ... on Area {
              region
            }
          }
        }
      }
      clusters(first: 20) {
        nodes {
          id
          label
          provenance
          source
        }
      }
      collaborations(first: 20) {
        nodes {
          id
          label
          provenance
          source
        }
      }
      questions(first: 20) {
        totalCount
        nodes {
          id
          label
          date
          provenance
          source
        }
      }
      events(first: 10, at: $at) {
        totalCount
        nodes {
          id
          label
          date
          provenance
          source
        }
      }
    }
  }
`);

export type TopicRecord = NonNullable<ResultOf<typeof TOPIC>['topic']>;
