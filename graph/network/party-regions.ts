import type { RelationKind } from '../model/relations.ts';
import type { Interactions } from './interactions.ts';
import type { Network } from './network.ts';

/**
 * The region of each party on a day, by place: an area's own, a person's by the areas they hold roles
 * in, an organisation's by the areas it administers or supports. Undefined where there is none, or
 * more than one.
 */
export function partyRegions(network: Network, { level, parties }: Interactions, day: number): (string | undefined)[] {
  if (level === 'area') return Array.from(parties, (number) => network.node(number)?.region);
  const kinds: readonly RelationKind[] = level === 'person' ? ['HOLDS_ROLE'] : ['ADMINISTERS', 'SUPPORTS'];
  return Array.from(parties, (number) => {
    const regions = new Set<string | undefined>();
    for (const kind of kinds) {
      const table = network.relations(kind);
      for (const row of table.rowsOf('start', number)) {
        if (table.holds(row, day)) regions.add(network.node(table.end.at(row))?.region);
      }
    }
    return regions.size === 1 ? [...regions][0] : undefined;
  });
}
