import { graphql } from '../../data/graphql.ts';
import { useEveryPage } from '../../data/use-every-page.ts';

const CLUSTERS = graphql(`
  query ClustersToDrawFrom($after: String) {
    clusters(first: 100, after: $after) {
      totalCount
      nodes {
        id
        label
        kindLabel
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** All clusters a draft could draw from, however many pages they are; undefined until they are read. */
export function useClusters() {
  const { nodes: clusters, error, again } = useEveryPage({ query: CLUSTERS, variables: {}, pageIn: ({ clusters: page }) => page });
  return { clusters, error, again };
}
