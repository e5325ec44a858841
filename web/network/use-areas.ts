import { useMemo } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../data/graphql.ts';
import { mapTexts } from '../texts/map.ts';
import type { Party } from './party.ts';

/** Without a date: names and places do not change with it, so they are asked for once. */
const AREAS = graphql(`
  query MapAreas {
    network(level: AREA) {
      nodes {
        id
        area {
          id
          name
          shortName
          region
          localAuthority
          lat
          lon
          wave
          coastal
        }
      }
    }
  }
`);

function traitsOf({ wave, coastal }: { readonly wave: number | null; readonly coastal: boolean | null }): Party['traits'] {
  return {
    ...(wave !== null && { wave: mapTexts.wave(wave) }),
    ...(coastal !== null && { coastal: coastal ? mapTexts.onCoast : mapTexts.inland }),
  };
}

/** All areas of the programme, with names and places. */
export function useAreas() {
  const [{ data, fetching, error }, again] = useQuery({ query: AREAS });
  const areas = useMemo(
    () =>
      data?.network.nodes.flatMap(({ area }): Party[] =>
        area
          ? [
              {
                id: area.id,
                name: area.name,
                shortName: area.shortName ?? area.name,
                region: area.region ?? undefined,
                where: area.localAuthority ?? undefined,
                lat: area.lat ?? undefined,
                lon: area.lon ?? undefined,
                traits: traitsOf(area),
              },
            ]
          : [],
      ),
    [data],
  );
  return { areas, fetching, error, again };
}
