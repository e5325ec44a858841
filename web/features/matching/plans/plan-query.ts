import { graphql, type ResultOf, type VariablesOf } from '../../../data/graphql.ts';
import { SUGGESTION } from '../../../network/suggestion-query.ts';
import { KEPT_APART } from '../kept-apart-query.ts';
import { PREVIEW } from '../preview-query.ts';

const PLACE = graphql(`
  fragment PlanPlaceShown on PlanPlace {
    area {
      id
      label
      shortName
      region
    }
    group {
      id
      label
    }
  }
`);

/** All that the board shows, in one answer: after a change everything on it belongs together. */
const PLAN_SHOWN = graphql(
  `
    fragment PlanShown on ClusterPlan {
      id
      name
      status
      at
      version
      candidates
      canUndo
      canRedo
      brief {
        timeLimitSeconds
        pool {
          text
        }
        rules {
          everyonePlaced
          seatsPerArea
          pastApart
          monthsApart
          withinKm
          mostFromRegion
          leastRegions
          experienced {
            from
            least
          }
          newcomers {
            below
            least
          }
        }
      }
      groups {
        id
        label
        least
        most
        seats
        topic {
          id
          label
        }
      }
      outcome {
        gap
        seconds
        stopped
      }
      clashes {
        text
      }
      suggestions {
        ...SuggestionShown
        group {
          id
        }
        places: members {
          fit
          why
          locked
          node {
            id
          }
        }
      }
      unmatched {
        label
        node {
          id
        }
        area {
          id
          label
          shortName
          region
        }
        exclusions {
          rule
          text
          wouldChange
        }
        bestGroup {
          score
          group {
            id
            label
          }
        }
      }
      apart {
        ...KeptApartShown
      }
      together {
        ...KeptApartShown
      }
      locked {
        ...PlanPlaceShown
      }
      forbidden {
        ...PlanPlaceShown
      }
      history {
        text
        by
        date
      }
      preview {
        ...PreviewShown
      }
    }
  `,
  [SUGGESTION, PLACE, KEPT_APART, PREVIEW],
);

export const PLAN = graphql(
  `
    query ClusterPlan($id: ID!) {
      clusterPlan(id: $id) {
        ...PlanShown
      }
    }
  `,
  [PLAN_SHOWN],
);

export const ADJUST_PLAN = graphql(
  `
    mutation AdjustClusterPlan($id: ID!, $input: AdjustClusterPlanInput!, $ifVersion: Int, $progress: ID) {
      adjustClusterPlan(id: $id, input: $input, ifVersion: $ifVersion, progress: $progress) {
        ...PlanShown
      }
    }
  `,
  [PLAN_SHOWN],
);

export const PROPOSE_PLAN = graphql(
  `
    mutation ProposeClusterPlan($id: ID!, $ifVersion: Int) {
      proposeClusterPlan(id: $id, ifVersion: $ifVersion) {
        ...PlanShown
      }
    }
  `,
  [PLAN_SHOWN],
);

export type Plan = ResultOf<typeof PLAN_SHOWN>;
export type PlanSuggestion = Plan['suggestions'][number];
export type PlanGroup = Plan['groups'][number];
export type Unplaced = Plan['unmatched'][number];
export type PlanRules = Plan['brief']['rules'];
export type Clash = Plan['clashes'][number];
export type PlanAdjustment = VariablesOf<typeof ADJUST_PLAN>['input'];
