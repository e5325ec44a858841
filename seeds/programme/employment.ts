import { isoDate, type IsoDate } from '../../graph/model/iso-date.ts';
import { holdsAt } from '../../graph/model/period.ts';
import type { ImportRow } from '../import-columns.ts';
import type { SeededRandom } from '../seeded-random.ts';
import { addYears, dayBetween, unlessAfterLastDay } from './calendar.ts';
import type { Holding, ProgrammePerson } from './people.ts';
import { PUBLIC_OFFERS } from './support-partners.ts';
import type { Administration } from './trusted-organisations.ts';

export interface Employment {
  readonly organisation: string;
  readonly person: ProgrammePerson;
  readonly from: IsoDate;
  readonly to?: IsoDate | undefined;
}

/** An area's worker is employed by the invented LTO of the day they began. */
export function workersOfLtos(
  holdings: readonly Holding[],
  administrations: readonly Administration[],
): Employment[] {
  return holdings.flatMap(({ person, area, role, from, to }) => {
    if (role !== 'worker') return [];
    const lto = administrations.find((one) => one.area.id === area && holdsAt(one, from));
    return lto ? [{ organisation: lto.organisation.id, person, from, to }] : [];
  });
}

/** Staff of the real partners, all invented, while the partner publicly had its offer; the first of each throughout. */
export function partnerStaff(staff: readonly ProgrammePerson[], random: SeededRandom): Employment[] {
  return staff.map((person, i) => {
    const { organisation, from, to } = PUBLIC_OFFERS[i % PUBLIC_OFFERS.length] as (typeof PUBLIC_OFFERS)[number];
    if (i < PUBLIC_OFFERS.length) return { organisation, person, from, to };
    const since = dayBetween(random, from, addYears(from, 0.8));
    const planned = addYears(since, 1 + 6 * random.next());
    return { organisation, person, from: since, to: unlessAfterLastDay(to !== undefined && to < planned ? to : planned) };
  });
}

const FIRMS_BEGAN = isoDate('2016-09-01');

/** The people of the firms that lead clusters: there from the first cluster to this day. */
export const firmStaff = (
  firms: readonly string[],
  staff: readonly ProgrammePerson[],
  random: SeededRandom,
): Employment[] =>
  staff.map((person, i) => ({
    organisation: firms[i % firms.length] as string,
    person,
    from: dayBetween(random, FIRMS_BEGAN, addYears(FIRMS_BEGAN, 1)),
  }));

/** Officers of LTOs who hold no role in an area but come along. */
export function officersOfLtos(
  ltos: readonly { readonly id: string }[],
  staff: readonly ProgrammePerson[],
  random: SeededRandom,
): Employment[] {
  const employers = random.sample(ltos, 30);
  return staff.map((person, i) => {
    const from = i < 12 ? isoDate('2012-03-01') : dayBetween(random, isoDate('2012-03-01'), isoDate('2023-01-01'));
    const to = random.chance(0.4) ? undefined : unlessAfterLastDay(addYears(from, 3 + 6 * random.next()));
    return { organisation: (employers[i % employers.length] as { id: string }).id, person, from, to };
  });
}

const START_NOT_KNOWN = 0.05;

export const employsRow = (one: Employment, random: SeededRandom): ImportRow<'employs'> => ({
  organisation: one.organisation,
  person: one.person.id,
  from: random.chance(START_NOT_KNOWN) ? undefined : one.from,
  to: one.to,
  provenance: 'demo',
  source: 'invented',
});
