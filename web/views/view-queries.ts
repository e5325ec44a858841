import { graphql, type ResultOf } from '../data/graphql.ts';

export const VIEW = graphql(`
  query SavedView($id: ID!) {
    view(id: $id) {
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
  }
`);
export type SavedView = NonNullable<ResultOf<typeof VIEW>['view']>;

export const VIEW_POSITIONS = graphql(`
  query SavedPositions($id: ID!) {
    view(id: $id) {
      id
      positions
    }
  }
`);

export const VIEWS = graphql(`
  query SavedViews($first: Int!, $after: String, $search: String) {
    views(first: $first, after: $after, search: $search) {
      nodes {
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
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const SAVE_VIEW = graphql(`
  mutation SaveView($input: SaveViewInput!) {
    saveView(input: $input) {
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
  }
`);

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
