import { useQuery } from 'urql';
import { graphql } from './graphql.ts';

const NAMES = graphql(`
  query PartyNames($areas: [ID!], $people: [ID!], $organisations: [ID!], $clusters: [ID!], $topics: [ID!]) {
    areas(filter: { ids: $areas }, first: 100) {
      nodes {
        id
        label
        shortName
      }
    }
    people(filter: { ids: $people }, first: 100) {
      nodes {
        id
        label
      }
    }
    organisations(filter: { ids: $organisations }, first: 100) {
      nodes {
        id
        label
      }
    }
    clusters(filter: { ids: $clusters }, first: 100) {
      nodes {
        id
        label
      }
    }
    topics(filter: { ids: $topics }, first: 100) {
      nodes {
        id
        label
      }
    }
  }
`);

/** What records of the address are called. */
export function useNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const of = (kind: string) => ids.filter((id) => id.startsWith(`${kind}:`));
  const [{ data }] = useQuery({
    query: NAMES,
    variables: { areas: of('area'), people: of('person'), organisations: of('organisation'), clusters: of('cluster'), topics: of('topic') },
    pause: ids.length === 0,
  });
  if (!data) return new Map();
  return new Map([
    ...data.areas.nodes.map(({ id, label, shortName }): [string, string] => [id, shortName ?? label]),
    ...[data.people, data.organisations, data.clusters, data.topics].flatMap(({ nodes }) => nodes.map(({ id, label }): [string, string] => [id, label])),
  ]);
}
