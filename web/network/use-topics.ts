import { useMemo } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../data/graphql.ts';
import { useEveryPage } from '../data/use-every-page.ts';
import { API_LEVEL, type LevelWord } from './level.ts';

const TOPICS = graphql(`
  query AllTopics($after: String) {
    topics(first: 100, after: $after) {
      totalCount
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
  query PartiesOnTopic($level: Level!, $topic: ID!, $at: Date) {
    network(level: $level, at: $at, filter: { topic: $topic }, limit: 5000) {
      level
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

const NONE: readonly Topic[] = [];

/** All topics by name, however many pages they are; none until they are read. */
export const useTopics = (): readonly Topic[] => useEveryPage({ query: TOPICS, variables: {}, pageIn: ({ topics }) => topics }).nodes ?? NONE;

/** Ids of those that need or offer a topic or a narrower one on a day; undefined while it is not known, or without a topic. */
export function usePartiesOnTopic(level: LevelWord, topic: string | undefined, at: string | undefined) {
  const variables = { level: API_LEVEL[level], topic: topic ?? '', at: at ?? null };
  const [{ data, error }, again] = useQuery({ query: ON_TOPIC, variables, pause: topic === undefined || at === undefined });
  // Of another level an answer may still be there.
  const parties = useMemo(
    () => (topic !== undefined && data?.network.level === API_LEVEL[level] ? new Set(data.network.nodes.map(({ id }) => id)) : undefined),
    [topic, level, data],
  );
  return { parties, error: topic === undefined ? undefined : error, again };
}
