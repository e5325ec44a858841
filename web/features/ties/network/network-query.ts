import { graphql, type ResultOf } from '../../../data/graphql.ts';

export const NETWORK_SERIES = graphql(`
  query NetworkSeries($level: Level, $from: Date, $to: Date, $options: TieOptions, $filter: TieFilter) {
    networkSeries(level: $level, from: $from, to: $to, step: MONTH, options: $options, filter: $filter) {
      date
      summary {
        nodes
        ties
        isolates
        density
        crossRegionShare
        communities
        meanStrength
      }
    }
  }
`);

export const REGION_TIES = graphql(`
  query RegionTies($level: Level, $at: Date, $options: TieOptions) {
    network(level: $level, at: $at, options: $options) {
      regionTies {
        a
        b
        ties
        possible
        strength
      }
    }
  }
`);

export type NetworkPointFound = ResultOf<typeof NETWORK_SERIES>['networkSeries'][number];
export type RegionTiesFound = ResultOf<typeof REGION_TIES>['network']['regionTies'][number];
