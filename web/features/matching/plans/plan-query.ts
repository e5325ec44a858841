import { graphql, type ResultOf, type VariablesOf } from '../../../data/graphql.ts';
import { SUGGESTION } from '../../../network/suggestion-query.ts';

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

const KEPT = graphql(`
  fragment PlanKeptShown on KeptApart {
    labels
    why
    by
    date
    members {
      id
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
      total
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
        name
        least
        most
        seats
        topic {
          id
          label
        }
      }
      outcome {
        objective
        bound
        gap
        seconds
        stopped
      }
      clashes {
        text
        by
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
        ...PlanKeptShown
      }
      together {
        ...PlanKeptShown
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
        assumed
        figures {
          measure
          text
          before
          after
          difference
        }
        ties {
          a
          b
          before
          after
          isNew
        }
        parties {
          id
          label
          region
          tiesBefore
          tiesAfter
          node {
            __typename
            id
            ... on Area {
              shortName
              lat
              lon
            }
          }
        }
        load {
          label
          before
          after
          most
          node {
            id
          }
        }
      }
    }
  `,
  [SUGGESTION, PLACE, KEPT],
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
