import { graphql, type ResultOf } from '../data/graphql.ts';

const SHOWN = graphql(`
  fragment ViewShown on View {
    id
    name
    description
    path
    by
    saved
    updated
    version
    mayChange
  }
`);
export type SavedView = ResultOf<typeof SHOWN>;

export const VIEW = graphql(
  `
    query SavedView($id: ID!) {
      view(id: $id) {
        ...ViewShown
      }
    }
  `,
  [SHOWN],
);

export const VIEW_POSITIONS = graphql(`
  query SavedPositions($id: ID!) {
    view(id: $id) {
      id
      positions
    }
  }
`);

export const VIEWS = graphql(
  `
    query SavedViews($first: Int!, $after: String, $search: String) {
      views(first: $first, after: $after, search: $search) {
        nodes {
          ...ViewShown
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [SHOWN],
);

export const SAVE_VIEW = graphql(
  `
    mutation SaveView($input: SaveViewInput!) {
      saveView(input: $input) {
        ...ViewShown
      }
    }
  `,
  [SHOWN],
);

export const REMOVE_VIEW = graphql(`
  mutation RemoveView($id: ID!) {
    removeView(id: $id) {
      id
    }
  }
`);

export const RESTORE_VIEW = graphql(`
  mutation RestoreView($id: ID!) {
    restoreView(id: $id) {
      id
    }
  }
`);
