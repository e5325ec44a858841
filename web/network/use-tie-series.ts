import { useMemo } from 'react';
import { useQuery } from 'urql';
import { API_LEVEL, type LevelWord } from './level.ts';
import { graphql } from '../data/graphql.ts';

const SERIES = graphql(`
  query TieSeries($of: ID!, $level: Level, $at: Date, $from: Date, $first: Int) {
    ties(of: $of, level: $level, at: $at, first: $first) {
      nodes {
        at
        a {
          id
        }
        b {
          id
        }
        series(from: $from, step: MONTH) {
          date
          strength
        }
      }
    }
  }
`);

export interface TieCourse {
  readonly points: readonly { readonly date: string; readonly strength: number }[];
}

/** How a party's ties, strongest first, went month by month, by the id of their other end. */
export function useTieSeries(of: string | undefined, at: string | undefined, from: string, first: number, level: LevelWord = 'areas'): ReadonlyMap<string, TieCourse> | undefined {
  const pause = of === undefined || at === undefined;
  const [{ data }] = useQuery({ query: SERIES, variables: { of: of ?? '', level: API_LEVEL[level], at: at ?? null, from, first }, pause });
  return useMemo(() => {
    // An answer about another may still be there.
    const own = data?.ties.nodes.filter(({ a, b }) => a.id === of || b.id === of);
    if (!own || pause || own.length < (data?.ties.nodes.length ?? 0)) return undefined;
    return new Map(own.map(({ a, b, series }) => [a.id === of ? b.id : a.id, { points: series }]));
  }, [data, of, pause]);
}
