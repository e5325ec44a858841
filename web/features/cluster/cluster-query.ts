import { graphql, type ResultOf } from '../../data/graphql.ts';

export const CLUSTER = graphql(`
  query Cluster($id: ID!, $at: Date) {
    cluster(id: $id) {
      id
      label
      kindLabel
      from
      to
      seatsPerArea
      provenance
      source
      topics {
        id
        label
      }
      facilitators {
        id
        label
      }
      sessions(first: 30, at: $at) {
        totalCount
        edges {
          relation
          number
          provenance
          source
          node {
            id
            label
            date
          }
        }
      }
      members(first: 100, history: true) {
        totalCount
        edges {
          relation
          seat
          from
          to
          provenance
          source
          area {
            id
            label
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

export type ClusterRecord = NonNullable<ResultOf<typeof CLUSTER>['cluster']>;
