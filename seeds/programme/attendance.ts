import { holdsAt } from '../../graph/model/period.ts';
import { REPRESENTING_ROLES } from '../../graph/model/vocabulary.ts';
import type { ImportRow } from '../import-columns.ts';
import type { SeededRandom } from '../seeded-random.ts';
import type { Occasion, Presence } from './occasion.ts';
import type { Duplicate } from './people.ts';
import type { RecordedHolding } from './role-rows.ts';
import { LATELY } from './visits.ts';

const RETURNED_NOT = 0.06;
const AREA_LEFT_BLANK = 0.12;
const AREA_FORGOTTEN = 0.004;
const UNDER_THE_DUPLICATE = 0.35;

/** Older events whose attendance nobody ever sent in. Clusters, calls and national events always have theirs. */
export function eventsNotReturned(occasions: readonly Occasion[], random: SeededRandom): Set<string> {
  const kinds = ['spring event', 'network meeting', 'online session', 'peer visit'];
  return new Set(
    occasions
      .filter(({ row }) => row.provenance === 'demo' && row.date < LATELY && kinds.includes(row.kind ?? ''))
      .filter(() => random.chance(RETURNED_NOT))
      .map(({ row }) => row.id),
  );
}

/**
 * Attendance as it was typed in: the area is now and then left blank where the person's one role
 * says it, seldom where nothing does, and some of what a person attended stands under their duplicate.
 */
export function attendanceRows(
  occasions: readonly Occasion[],
  notReturned: ReadonlySet<string>,
  roles: readonly RecordedHolding[],
  duplicates: readonly Duplicate[],
  random: SeededRandom,
): ImportRow<'attendance'>[] {
  const duplicateOf = new Map(duplicates.map(({ original, duplicate }) => [original.id, duplicate.id]));
  const areasOf = representedAreas(roles);
  return occasions
    .filter(({ row }) => !notReturned.has(row.id))
    .flatMap(({ row: event, presences }) =>
      onceEach(presences).map((presence) => {
        const twin = duplicateOf.get(presence.person.id);
        const asTwin = twin !== undefined && event.kind !== 'buddy call' && random.chance(UNDER_THE_DUPLICATE);
        const saysItself = !asTwin && areasOf(presence, event.date) === presence.area;
        return {
          event: event.id,
          person: asTwin ? twin : presence.person.id,
          area: random.chance(saysItself ? AREA_LEFT_BLANK : AREA_FORGOTTEN) ? undefined : presence.area,
          as: presence.as,
          provenance: 'demo',
          source: 'invented',
        };
      }),
    );
}

/** Somebody who helps in two areas is at an event once, for the first that brought them. */
const onceEach = (presences: readonly Presence[]): Presence[] => [
  ...new Map([...presences].reverse().map((presence) => [presence.person.id, presence])).values(),
].reverse();

/** The one area a person's recorded roles name on a day, or undefined for none or several. */
function representedAreas(
  roles: readonly RecordedHolding[],
): (presence: Presence, date: Occasion['row']['date']) => string | undefined {
  const ofPerson = new Map<string, RecordedHolding[]>();
  for (const role of roles) {
    if (!REPRESENTING_ROLES.includes(role.holding.role)) continue;
    ofPerson.set(role.holding.person.id, [...(ofPerson.get(role.holding.person.id) ?? []), role]);
  }
  return ({ person, as }, date) => {
    if (as !== 'participant') return undefined;
    const held = (ofPerson.get(person.id) ?? []).filter((role) => holdsAt(role, date));
    const areas = new Set(held.map(({ holding }) => holding.area));
    return areas.size === 1 ? [...areas][0] : undefined;
  };
}
