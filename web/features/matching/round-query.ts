import { graphql, type ResultOf, type VariablesOf } from '../../data/graphql.ts';
import { SUGGESTION } from '../../network/suggestion-query.ts';
import { KEPT_APART } from './kept-apart-query.ts';
import { PREVIEW } from './preview-query.ts';

/** All that the board shows, in one answer: after a change everything on it belongs together. */
const ROUND_SHOWN = graphql(
  `
    fragment RoundShown on BuddyRound {
      id
      name
      status
      at
      version
      candidates
      areas
      total
      totalWithoutDecisions
      canUndo
      canRedo
      brief {
        preset
        weights {
          feature
          weight
        }
        pool {
          text
          cluster {
            id
            label
          }
        }
        rules {
          monthsApart
          mostCommitments
          withinKm
          nobodyLeftOut
          trio
        }
      }
      suggestions {
        ...SuggestionShown
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
        bestFit {
          label
          score
          node {
            id
          }
        }
      }
      apart {
        ...KeptApartShown
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
  [SUGGESTION, KEPT_APART, PREVIEW],
);

export const ROUND = graphql(
  `
    query BuddyRound($id: ID!) {
      buddyRound(id: $id) {
        ...RoundShown
      }
    }
  `,
  [ROUND_SHOWN],
);

export const ADJUST = graphql(
  `
    mutation AdjustBuddyRound($id: ID!, $input: AdjustBuddyRoundInput!, $ifVersion: Int) {
      adjustBuddyRound(id: $id, input: $input, ifVersion: $ifVersion) {
        ...RoundShown
      }
    }
  `,
  [ROUND_SHOWN],
);

export const PROPOSE = graphql(
  `
    mutation ProposeBuddyRound($id: ID!, $ifVersion: Int) {
      proposeBuddyRound(id: $id, ifVersion: $ifVersion) {
        ...RoundShown
      }
    }
  `,
  [ROUND_SHOWN],
);

export type Round = ResultOf<typeof ROUND_SHOWN>;
export type Group = Round['suggestions'][number];
export type Unmatched = Round['unmatched'][number];
export type Feature = Round['brief']['weights'][number]['feature'];
export type Preset = NonNullable<Round['brief']['preset']>;
export type Adjustment = VariablesOf<typeof ADJUST>['input'];
