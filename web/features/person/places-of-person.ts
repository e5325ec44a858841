import { otherEnd } from '../../network/links.ts';
import type { Surrounding, SurroundingTie } from '../../network/surroundings/surroundings.ts';
import type { PartyTies } from '../../network/ties-of-party.ts';
import { surroundingTexts } from '../../texts/surroundings.ts';
import { roleWord } from '../../ui/words.ts';
import type { PersonRecord } from './person-query.ts';

interface PersonPlaces {
  readonly own: number;
  readonly others: number;
  readonly places: readonly Surrounding[];
  readonly ties: readonly SurroundingTie[];
}

/** A person's areas, and those of the people they have a tie with: of several ties into an area, the strongest is drawn. */
export function placesOfPerson(person: Pick<PersonRecord, 'id' | 'areas' | 'roles'>, known: PartyTies | undefined): PersonPlaces {
  const own = new Set(person.areas.map(({ id }) => id));
  const roleIn = (area: string): string => {
    const role = person.roles.edges.findLast(({ node }) => node.id === area)?.role;
    return role ? roleWord(role) : surroundingTexts.own;
  };
  const others = new Map<string, { readonly place: Surrounding; readonly ties: readonly SurroundingTie[] }>();
  for (const tie of known?.ties ?? []) {
    const other = otherEnd(tie, person.id);
    for (const area of known?.areasOf.get(other) ?? []) {
      if (own.has(area) || others.has(area)) continue;
      others.set(area, {
        place: { id: area, look: 'near', says: surroundingTexts.through(known?.byId.get(other)?.shortName ?? '') },
        ties: [...own].map((home) => ({ a: home, b: area, strength: tie.strength, band: tie.band })),
      });
    }
  }
  return {
    own: own.size,
    others: others.size,
    places: [...[...own].map((id): Surrounding => ({ id, look: 'centre', says: roleIn(id) })), ...[...others.values()].map(({ place }) => place)],
    ties: [...others.values()].flatMap(({ ties }) => ties),
  };
}
