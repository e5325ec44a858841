import { useQuery } from 'urql';
import { graphql } from './graphql.ts';

const VIEWER = graphql(`
  query Viewer {
    viewer {
      role
      mayRecord
      maySeeNames
      area {
        id
        label
        shortName
      }
    }
  }
`);

/** Who one is to the API, and what one may do. */
export function useViewer(): { readonly mayRecord: boolean; readonly area: string | undefined } | undefined {
  const [{ data }] = useQuery({ query: VIEWER });
  if (!data) return undefined;
  const { mayRecord, area } = data.viewer;
  return { mayRecord, area: area ? (area.shortName ?? area.label) : undefined };
}
