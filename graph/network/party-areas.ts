import type { RelationKind } from '../model/relations.ts';
import type { Interactions } from './interactions.ts';
import type { Network } from './network.ts';

/**
 * The areas, by number, each party stands in on a day, by place: an area itself, a person where they hold
 * roles, an organisation where it administers or supports. Ascending, each once.
 */
export function partyAreas(network: Network, { level, parties }: Interactions, day: number): readonly (readonly number[])[] {
  if (level === 'area') return Array.from(parties, (number) => [number]);
  const kinds: readonly RelationKind[] = level === 'person' ? ['HOLDS_ROLE'] : ['ADMINISTERS', 'SUPPORTS'];
  return Array.from(parties, (number) => {
    const areas = new Set<number>();
    for (const kind of kinds) {
      const table = network.relations(kind);
      for (const row of table.rowsOf('start', number)) if (table.holds(row, day)) areas.add(table.end.at(row));
    }
    return [...areas].sort((a, b) => a - b);
  });
}

/** The region of each party, by place: that of its areas. */
export const partyRegions = (network: Network, evidence: Interactions, day: number): (string | undefined)[] =>
  partyAreas(network, evidence, day).map((areas) => regionOfAreas(network, areas));

/** The one region that areas are in; undefined where there is none, or more than one. */
export function regionOfAreas(network: Network, areas: readonly number[]): string | undefined {
  const regions = new Set(areas.map((area) => network.node(area)?.region));
  return regions.size === 1 ? [...regions][0] : undefined;
}
