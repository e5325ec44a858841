import { useCallback, useMemo } from 'react';
import { useClient, useQuery } from 'urql';
import { graphql } from '../data/graphql.ts';
import { API_LEVEL, isAt, type LevelWord } from './level.ts';
import type { Party } from './party.ts';
import { useAreas } from './use-areas.ts';
import { whereOf } from './where-of.ts';

const PARTIES = graphql(`
  query MapParties($level: Level!, $at: Date) {
    network(level: $level, at: $at, limit: 5000) {
      nodes {
        id
        label
        region
        areaIds
      }
    }
  }
`);

/** All there are of a level on a day. People and organisations stand where their areas do, in the middle of several. */
export function useParties(level: LevelWord, at: string | undefined) {
  const { areas, error: areasFault, again: areasAgain } = useAreas();
  const byArea = level === 'areas';
  const variables = { level: API_LEVEL[level], at: at ?? null };
  const [{ data, fetching, stale, error }, again] = useQuery({ query: PARTIES, variables, pause: byArea || at === undefined });
  const own = useMemo(() => {
    // Of another level an answer may still be there.
    const nodes = data?.network.nodes;
    if (byArea || !nodes || !areas || nodes.some(({ id }) => !isAt(level, id))) return undefined;
    const known = new Map(areas.map((area) => [area.id, area]));
    return nodes.map(({ id, label, region, areaIds }): Party => {
      const homes = areaIds.flatMap((area) => known.get(area) ?? []);
      return { id, name: label, shortName: label, region: region ?? undefined, where: whereOf(homes.map(({ shortName }) => shortName)), lat: mean(homes, 'lat'), lon: mean(homes, 'lon'), traits: {} };
    });
  }, [byArea, level, data, areas]);
  return {
    parties: byArea ? areas : own,
    fetching: !byArea && (fetching || stale),
    error: areasFault ?? (byArea ? undefined : error),
    again: () => {
      areasAgain();
      if (!byArea) again();
    },
  };
}

/** Fetches those of a day that will be wanted. Areas are the same on every day. */
export function usePartiesAhead(level: LevelWord): (at: string) => void {
  const client = useClient();
  return useCallback(
    (at: string) => {
      if (level !== 'areas') void client.query(PARTIES, { level: API_LEVEL[level], at }, { requestPolicy: 'cache-first' }).toPromise();
    },
    [client, level],
  );
}

function mean(homes: readonly Party[], of: 'lat' | 'lon'): number | undefined {
  const known = homes.flatMap((home) => home[of] ?? []);
  return known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0) / known.length;
}
