import { isoDate } from '../../graph/model/iso-date.ts';
import type { Role } from '../../graph/model/vocabulary.ts';
import type { SeededRandom } from '../seeded-random.ts';
import { addYears, dayBetween } from './calendar.ts';
import type { Holding, ProgrammePerson } from './people.ts';
import { distanceKm, type ProgrammeArea } from './programme-area.ts';

/** Reps ended in 2022; area advisers and coordinators followed. */
const REPS_ENDED = isoDate('2022-04-01');
const PROGRAMME_END = isoDate('2026-04-01');

export interface SupportStaff {
  readonly reps: readonly ProgrammePerson[];
  readonly advisers: readonly ProgrammePerson[];
  readonly coordinators: readonly ProgrammePerson[];
}

/** Paid supporters of areas from outside, each with a few areas near one another. */
export function supportRoles(
  areas: readonly ProgrammeArea[],
  { reps, advisers, coordinators }: SupportStaff,
  random: SeededRandom,
): Holding[] {
  const rounds = nearbyOrder(areas);
  return [
    ...rounds.flatMap((area, i) => repsOf(area, shareOut(reps, i, rounds.length), shareOut(reps, (i + 4) % rounds.length, rounds.length), random)),
    ...rounds.flatMap((area, i) => later(area, shareOut(advisers, i, rounds.length), 'adviser', random)),
    ...rounds.flatMap((area, i) =>
      random.chance(0.6) ? later(area, shareOut(coordinators, i, rounds.length), 'coordinator', random) : [],
    ),
  ];
}

/** Neighbours in a row have neighbours in the next: the person at the same share of the list. */
const shareOut = (people: readonly ProgrammePerson[], i: number, of: number): ProgrammePerson =>
  people[Math.floor((i * people.length) / of)] as ProgrammePerson;

/** All areas in a chain, each followed by the nearest of its region not yet in it. */
function nearbyOrder(areas: readonly ProgrammeArea[]): ProgrammeArea[] {
  const left = [...areas].sort((a, b) => (a.region + a.id < b.region + b.id ? -1 : 1));
  const order: ProgrammeArea[] = [];
  while (left.length > 0) {
    const here = order.at(-1);
    const far = (area: ProgrammeArea): number =>
      here === undefined ? 0 : distanceKm(here, area) + (area.region === here.region ? 0 : 2_000);
    const next = here === undefined ? 0 : left.reduce((best, area, i) => (far(area) < far(left[best] as ProgrammeArea) ? i : best), 0);
    order.push(...left.splice(next, 1));
  }
  return order;
}

function repsOf(
  area: ProgrammeArea,
  first: ProgrammePerson,
  second: ProgrammePerson,
  random: SeededRandom,
): Holding[] {
  const rep = { area: area.id, role: 'rep' as const };
  if (first === second || random.chance(0.6)) {
    return [{ ...rep, person: first, from: area.start, to: REPS_ENDED }];
  }
  const handover = dayBetween(random, addYears(area.start, 2), addYears(REPS_ENDED, -1));
  return [
    { ...rep, person: first, from: area.start, to: handover },
    { ...rep, person: second, from: handover, to: REPS_ENDED },
  ];
}

function later(area: ProgrammeArea, person: ProgrammePerson, role: Role, random: SeededRandom): Holding[] {
  const from = dayBetween(random, REPS_ENDED, addYears(REPS_ENDED, 0.5));
  const to = random.chance(0.2) ? undefined : dayBetween(random, addYears(PROGRAMME_END, -1), PROGRAMME_END);
  return [{ person, area: area.id, role, from, to }];
}
