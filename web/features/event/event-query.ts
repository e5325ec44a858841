import { graphql, type ResultOf } from '../../data/graphql.ts';

export const EVENT = graphql(`
  query Event($id: ID!, $at: Date, $first: Int!) {
    event(id: $id) {
      id
      label
      kindLabel
      date
      place
      attendanceReturned
      sessionNumber
      provenance
      source
      evaluation {
        responses
        excellent
        gotEverything
        networkingMostUseful
      }
      cluster {
        id
        label
      }
      topics {
        id
        label
      }
      areas {
        id
      }
      hosts {
        id
        label
      }
      attendance(first: $first) {
        totalCount
        edges {
          relation
          as
          provenance
          source
          area {
            id
            label
            shortName
          }
          node {
            id
            label(at: $at)
          }
        }
      }
    }
  }
`);

export type EventRecord = NonNullable<ResultOf<typeof EVENT>['event']>;
