import { isoDate, type IsoDate } from '../../graph/model/iso-date.ts';
import type { Role } from '../../graph/model/vocabulary.ts';
import type { SeededRandom } from '../seeded-random.ts';
import { addYears, dayBetween, LAST_DAY, unlessAfterLastDay } from './calendar.ts';
import type { Holding, ProgrammePerson } from './people.ts';
import type { ProgrammeArea } from './programme-area.ts';

const FOUNDERS = 7;
/** Founders who are members to this day, so that no partnership dies out. */
const STALWARTS = 3;
const LAST_JOINING = isoDate('2025-09-01');
const PROGRAMME_END = isoDate('2026-04-01');

/** Who held which role in one area's partnership, as it truly was. */
export function partnershipRoles(
  area: ProgrammeArea,
  people: readonly ProgrammePerson[],
  random: SeededRandom,
): Holding[] {
  const workers = people.slice(0, random.between(2, 3));
  const volunteers = people.slice(workers.length, workers.length + random.between(1, 3));
  const members = memberships(area, people.slice(workers.length + volunteers.length), random);
  return [
    ...members,
    ...successions(members, 'chair', random),
    ...successions(members, 'vice-chair', random).slice(0, random.between(1, 3)),
    ...employments(area, workers, random),
    ...volunteers.map((person) => volunteering(area, person, random)),
  ];
}

function memberships(area: ProgrammeArea, people: readonly ProgrammePerson[], random: SeededRandom): Holding[] {
  return people.map((person, i) => {
    const from =
      i < FOUNDERS
        ? dayBetween(random, area.start, addYears(area.start, 0.3))
        : dayBetween(random, addYears(area.start, 1), LAST_JOINING);
    const to = i < STALWARTS ? undefined : unlessAfterLastDay(addYears(from, 1.5 + 8 * random.next()));
    return { person, area: area.id, role: 'member', from, to };
  });
}

/** One holder after another, each a member who has not held the role before. */
function successions(members: readonly Holding[], role: Role, random: SeededRandom): Holding[] {
  const held: Holding[] = [];
  let from: IsoDate | undefined = addYears((members[0] as Holding).from, 0.4);
  while (from !== undefined && from < LAST_DAY) {
    const since: IsoDate = from;
    const candidates = members.filter(
      (one) =>
        one.from <= since &&
        (one.to === undefined || one.to > addYears(since, 0.75)) &&
        held.every(({ person }) => person.id !== one.person.id),
    );
    const [next] = random.sample(candidates, 1, ({ person }) => person.keenness);
    if (!next) break;
    const planned = addYears(since, 1.5 + 4 * random.next());
    const to = unlessAfterLastDay(next.to !== undefined && next.to < planned ? next.to : planned);
    held.push({ person: next.person, area: next.area, role, from: since, to });
    from = to;
  }
  return held;
}

function employments(area: ProgrammeArea, workers: readonly ProgrammePerson[], random: SeededRandom): Holding[] {
  let from = addYears(area.start, 0.5 + random.next());
  return workers.map((person, i) => {
    const last = i === workers.length - 1;
    const planned = last ? PROGRAMME_END : addYears(from, 2 + 3 * random.next());
    const staysOn = last && random.chance(0.5);
    const to = staysOn ? undefined : planned;
    const holding: Holding = { person, area: area.id, role: 'worker', from, to };
    from = addYears(planned, 0.3 * random.next());
    return holding;
  });
}

function volunteering(area: ProgrammeArea, person: ProgrammePerson, random: SeededRandom): Holding {
  const from = dayBetween(random, addYears(area.start, 0.5), LAST_JOINING);
  const to = random.chance(0.4) ? undefined : unlessAfterLastDay(addYears(from, 1 + 4 * random.next()));
  return { person, area: area.id, role: 'volunteer', from, to };
}
