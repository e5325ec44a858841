import { graphql, type ResultOf } from '../../../data/graphql.ts';
import { PARTY } from '../party.ts';

export const RESILIENCE = graphql(
  `
    query Resilience($level: Level, $at: Date, $options: TieOptions, $remove: RemovalInput!) {
      resilience(level: $level, at: $at, options: $options, remove: $remove) {
        removedEvents
        removed {
          ...TieParty
        }
        before {
          nodes
          ties
          isolates
          components
          largestComponent
          reach
        }
        after {
          nodes
          ties
          isolates
          components
          largestComponent
          reach
        }
        steps {
          removed
          node {
            id
            label
          }
          components
          largestComponent
          reach
          isolates
        }
      }
    }
  `,
  [PARTY],
);

export type ResilienceFound = ResultOf<typeof RESILIENCE>['resilience'];
