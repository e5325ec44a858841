import { graphql, type ResultOf } from '../data/graphql.ts';

/** All that a day's picture needs, in one request; what is not shown is not asked for. */
export const NETWORK = graphql(`
  query MapNetwork(
    $level: Level!
    $at: Date
    $filter: TieFilter
    $faded: Boolean!
    $least: Float
    $shared: Boolean!
    $links: [LinkKind!]
    $closeness: Boolean!
    $constraint: Boolean!
    $community: Boolean!
    $first: Boolean!
  ) {
    network(level: $level, at: $at, filter: $filter, limit: 5000) {
      at
      level
      truncated
      ties {
        a
        b
        strength
        band
        interactionCount
        lastContact
      }
      nodes {
        id
        community @include(if: $community)
        firstContact @include(if: $first)
        measures {
          betweenness
          closeness @include(if: $closeness)
          constraint @include(if: $constraint)
        }
      }
      communities @include(if: $community) {
        label
        name
        size
      }
    }
    weak: network(level: $level, at: $at, minStrength: $least, filter: $filter, limit: 5000) @include(if: $faded) {
      ties {
        a
        b
        strength
        band
        interactionCount
        lastContact
      }
    }
    sharing: network(level: AREA, at: $at, links: $links) @include(if: $shared) {
      links {
        a
        b
        kind
        count
      }
    }
  }
`);

export type NetworkAnswer = ResultOf<typeof NETWORK>;
