import { useEffect, useMemo } from 'react';
import { useClient, useQuery } from 'urql';
import { graphql } from '../data/graphql.ts';

const TOPICS = graphql(`
  query AllTopics($after: String) {
    topics(first: 100, after: $after) {
      nodes {
        id
        name
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const ON_TOPIC = graphql(`
  query AreasOnTopic($topic: ID!, $at: Date) {
    network(level: AREA, at: $at, filter: { topic: $topic }) {
      nodes {
        id
      }
    }
  }
`);

export interface Topic {
  readonly id: string;
  readonly name: string;
}

/** All topics by name, however many pages they are; those at hand while the others come. */
export function useTopics(): readonly Topic[] {
  const client = useClient();
  const [{ data }, again] = useQuery({ query: TOPICS, variables: { after: null } });
  const pages = useMemo(() => {
    const read = data ? [data] : [];
    for (let last = data; last?.topics.pageInfo.hasNextPage; ) {
      last = client.readQuery(TOPICS, { after: last.topics.pageInfo.endCursor ?? null })?.data ?? undefined;
      if (last) read.push(last);
    }
    return read;
  }, [client, data]);
  const last = pages.at(-1)?.topics.pageInfo;
  useEffect(() => {
    if (!last?.hasNextPage) return;
    void client.query(TOPICS, { after: last.endCursor ?? null }).toPromise().then(() => again());
  }, [client, last, again]);
  return useMemo(() => pages.flatMap(({ topics }) => topics.nodes), [pages]);
}

/** Ids of the areas that need or offer a topic or a narrower one on a day; undefined while it is not known, or without a topic. */
export function useAreasOnTopic(topic: string | undefined, at: string | undefined) {
  const [{ data, error }, again] = useQuery({ query: ON_TOPIC, variables: { topic: topic ?? '', at: at ?? null }, pause: topic === undefined || at === undefined });
  const areas = useMemo(() => (topic !== undefined && data ? new Set(data.network.nodes.map(({ id }) => id)) : undefined), [topic, data]);
  return { areas, error: topic === undefined ? undefined : error, again };
}
