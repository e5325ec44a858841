import { useQuery } from 'urql';
import { graphql } from './graphql.ts';

const VIEWER = graphql(`
  query Viewer {
    viewer {
      role
      mayRecord
      maySaveViews
      maySeeNames
      area {
        id
        label
        shortName
      }
    }
  }
`);

export interface Viewer {
  readonly mayRecord: boolean;
  readonly maySaveViews: boolean;
  readonly role: string;
  /** What the area of a partnership is called. */
  readonly area: string | undefined;
  readonly areaId: string | undefined;
}

/** Who one is to the API, and what one may do. */
export function useViewer(): Viewer | undefined {
  const [{ data }] = useQuery({ query: VIEWER });
  if (!data) return undefined;
  const { mayRecord, maySaveViews, role, area } = data.viewer;
  return { mayRecord, maySaveViews, role, area: area ? (area.shortName ?? area.label) : undefined, areaId: area?.id };
}
