import { graphql, type ResultOf, type VariablesOf } from '../../../data/graphql.ts';

export const PLANS = graphql(`
  query ClusterPlans($after: String) {
    clusterPlans(first: 50, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        name
        status
        at
        brief {
          pool {
            text
          }
        }
        suggestions {
          id
          status
        }
      }
    }
  }
`);

export const DRAFT_PLAN = graphql(`
  mutation DraftClusterPlan($input: DraftClusterPlanInput!, $progress: ID) {
    draftClusterPlan(input: $input, progress: $progress) {
      id
    }
  }
`);

export type PlanRow = ResultOf<typeof PLANS>['clusterPlans']['nodes'][number];
export type DraftPlanInput = VariablesOf<typeof DRAFT_PLAN>['input'];
