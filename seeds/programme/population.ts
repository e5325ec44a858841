import type { SeededRandom } from '../seeded-random.ts';
import { partnershipRoles } from './partnership-roles.ts';
import { duplicatesOf, programmePeople, type Duplicate, type Holding, type ProgrammePerson } from './people.ts';
import type { ProgrammeArea } from './programme-area.ts';
import { supportRoles } from './support-roles.ts';

const REPS = 56;
const ADVISERS = 24;
const COORDINATORS = 18;
const PARTNER_STAFF = 54;
const FACILITATORS = 12;
const LTO_STAFF = 40;
/** Reps who came back as advisers after 2022. */
const REPS_WHO_STAYED = 10;
/** Volunteers who help in the next area too. */
const HELPERS_NEXT_DOOR = 6;

export interface Population {
  readonly people: readonly ProgrammePerson[];
  readonly residents: readonly ProgrammePerson[];
  readonly partnerStaff: readonly ProgrammePerson[];
  readonly facilitators: readonly ProgrammePerson[];
  readonly ltoStaff: readonly ProgrammePerson[];
  readonly duplicates: readonly Duplicate[];
  readonly holdings: readonly Holding[];
}

/** Everybody in the programme and who held which role where. */
export function population(areas: readonly ProgrammeArea[], random: SeededRandom): Population {
  const people = programmePeople(random);
  const queue = random.shuffled(people);
  const take = (count: number): ProgrammePerson[] => queue.splice(0, count);
  const reps = take(REPS);
  const advisers = [...reps.slice(0, REPS_WHO_STAYED), ...take(ADVISERS - REPS_WHO_STAYED)];
  const coordinators = take(COORDINATORS);
  const partnerStaff = take(PARTNER_STAFF);
  const facilitators = take(FACILITATORS);
  const ltoStaff = take(LTO_STAFF);
  const residents = [...queue];
  const living = partnerships(areas, residents, random);
  return {
    people,
    residents,
    partnerStaff,
    facilitators,
    ltoStaff,
    duplicates: duplicatesOf(residents, random),
    holdings: [
      ...living,
      ...nextDoor(living, areas, random),
      ...supportRoles(areas, { reps, advisers, coordinators }, random),
    ],
  };
}

/** Residents shared out among the areas, a few more here than there. */
function partnerships(
  areas: readonly ProgrammeArea[],
  residents: readonly ProgrammePerson[],
  random: SeededRandom,
): Holding[] {
  const weights = areas.map(({ activity }) => 3 + activity + random.next());
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let reached = 0;
  let start = 0;
  return areas.flatMap((area, i) => {
    reached += weights[i] as number;
    const end = Math.round((residents.length * reached) / total);
    const ofArea = residents.slice(start, end);
    start = end;
    return partnershipRoles(area, ofArea, random);
  });
}

function nextDoor(
  holdings: readonly Holding[],
  areas: readonly ProgrammeArea[],
  random: SeededRandom,
): Holding[] {
  const volunteers = holdings.filter(({ role }) => role === 'volunteer');
  return random.sample(volunteers, HELPERS_NEXT_DOOR).flatMap((holding): Holding[] => {
    const home = areas.find(({ id }) => id === holding.area);
    const [other] = random.sample(
      areas.filter((area) => area.region === home?.region && area.id !== home.id && area.start <= holding.from),
      1,
    );
    return other ? [{ ...holding, area: other.id }] : [];
  });
}
