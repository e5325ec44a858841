import { graphql, type ResultOf } from '../data/graphql.ts';

/** Everything a suggestion is shown with. */
export const SUGGESTION = graphql(`
  fragment SuggestionShown on Suggestion {
    id
    label
    kind
    status
    date
    score
    locked
    distanceKm
    contact
    action
    gives {
      text
    }
    members {
      label
      answer
      answered
      reason
      message
      node {
        id
      }
      area {
        id
        label
        shortName
        region
      }
    }
    reasons {
      feature
      text
      value
      counted
      weight
      figures {
        name
        a
        b
        closeness
      }
    }
    exclusions {
      rule
      text
      wouldChange
    }
    steps {
      status
      date
      by
      text
    }
  }
`);

export type SuggestionRecord = ResultOf<typeof SUGGESTION>;
export type SuggestionMember = SuggestionRecord['members'][number];
export type SuggestionStatus = SuggestionRecord['status'];

/** What somebody is known by on the board: their id, or their place where their record is gone. */
export const memberId = ({ node }: SuggestionMember, place: number): string => node?.id ?? `gone:${place}`;

export const areaName = (area: { readonly label: string; readonly shortName: string | null } | null | undefined): string | undefined =>
  area ? (area.shortName ?? area.label) : undefined;
