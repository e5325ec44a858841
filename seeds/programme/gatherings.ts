import { isoDate, type IsoDate } from '../../graph/model/iso-date.ts';
import type { ImportRow } from '../import-columns.ts';
import type { SeededRandom } from '../seeded-random.ts';
import { dayBetween, inLockdown, LAST_DAY, meetingDay } from './calendar.ts';
import { CITIES, city, type City } from './cities.ts';
import { DAY_INVENTED, inventedEvent, ONLINE, participants, type Occasion, type Presence } from './occasion.ts';
import type { ProgrammePerson } from './people.ts';
import { distanceKm, isActive, type ProgrammeArea } from './programme-area.ts';
import type { Roster } from './roster.ts';

export interface Gatherers {
  readonly areas: readonly ProgrammeArea[];
  readonly roster: Roster;
  /** Reps, advisers and partners' staff of a day: they come, and stand for no area. */
  readonly supportersAt: (date: IsoDate) => readonly ProgrammePerson[];
  readonly facts: readonly ImportRow<'events'>[];
}

/** How many spring events each year had; those that are public are among them. */
const SPRING_EVENTS: Readonly<Record<string, number>> = {
  2012: 12, 2013: 15, 2014: 6, 2015: 6, 2016: 5, 2017: 5, 2018: 4, 2019: 4, 2022: 3, 2023: 3,
};
/** Cities that publicly had theirs: London on a known day, Birmingham early in June. */
const KNOWN_SPRING_CITY: Readonly<Record<string, string>> = { 2015: 'London', 2017: 'Birmingham' };
/** An event draws the less the farther, by 1/e every so many km; outside its region the more so. */
const HOME_REACH_KM = 90;
const REACH_KM = 25;

/** The spring events: regional, in May and June (in 2012 after the first two), a couple of dozen people each. */
export function springEvents(gatherers: Gatherers, random: SeededRandom): Occasion[] {
  const public_ = gatherers.facts.filter(({ kind }) => kind === 'spring event');
  return Object.entries(SPRING_EVENTS).flatMap(([year, count]) => {
    const facts = public_.filter(({ date }) => date?.startsWith(year));
    const known = KNOWN_SPRING_CITY[year];
    const others = random.sample(CITIES.filter(({ name }) => name !== known), count - facts.length);
    const cities = year === '2017' ? [city('Birmingham'), ...others.slice(1)] : others;
    return [
      ...facts.map((fact) => publicSpringEvent(fact, gatherers, random)),
      ...cities.map((at) => {
        const [first, last] = at.name === known ? ['06-01', '06-09'] : [year === '2012' ? '05-19' : '05-01', '06-25'];
        const date = meetingDay(dayBetween(random, isoDate(`${year}-${first}`), isoDate(`${year}-${last}`)));
        return {
          row: inventedEvent({
            id: `spring-event-${year}-${at.name.toLowerCase()}`,
            name: `${at.name} spring event ${year}`,
            kind: 'spring event',
            date,
            place: at.name,
            lat: at.lat,
            lon: at.lon,
            source: at.name === known ? DAY_INVENTED : undefined,
          }),
          presences: regionalPresences(at, date, random.between(25, 33), gatherers, random),
        };
      }),
    ];
  });
}

const CITY_NEAR_FACT: Readonly<Record<string, string>> = { 'spring-event-2012-osmaston': 'Nottingham' };

function publicSpringEvent(fact: ImportRow<'events'>, gatherers: Gatherers, random: SeededRandom): Occasion {
  const date = isoDate(fact.date ?? '');
  const at = city(CITY_NEAR_FACT[fact.id ?? ''] ?? 'London');
  return {
    row: { ...fact, id: fact.id ?? '', date },
    presences: regionalPresences(at, date, 28, gatherers, random),
  };
}

const NETWORKS = [
  { name: 'Regional network meeting', topics: [] },
  { name: 'Chairs’ network', topics: ['chairing'] },
  { name: 'Workers’ network', topics: ['workers'] },
  { name: 'Assets network', topics: ['land'] },
  { name: 'Community hubs network', topics: ['assets-hubs'] },
  { name: 'Funding network', topics: ['fundraising'] },
] as const;
const NETWORK_MEETINGS = 44;
const NETWORK_YEARS = { from: 2014, to: 2026 };

/** Meetings of nearby areas, three or four a year, none while nobody could meet. */
export function networkMeetings(gatherers: Gatherers, random: SeededRandom): Occasion[] {
  const years = NETWORK_YEARS.to - NETWORK_YEARS.from + 1;
  return Array.from({ length: NETWORK_MEETINGS }, (_, i) => {
    const year = NETWORK_YEARS.from + Math.floor((i * years) / NETWORK_MEETINGS);
    const date = dayToMeet(year, random);
    const at = random.pick(CITIES);
    const network = random.pick(NETWORKS);
    const count = random.chance(0.45) ? random.between(33, 46) : random.between(18, 30);
    return {
      row: inventedEvent({
        id: `network-meeting-${i + 1}`,
        name: `${network.name}, ${at.region}`,
        kind: 'network meeting',
        date,
        place: at.name,
        lat: at.lat,
        lon: at.lon,
        topics: network.topics,
      }),
      presences: regionalPresences(at, date, count, gatherers, random),
    };
  });
}

/** A day of the year on which people may meet; of the lockdown's years, the part outside it. */
export function dayToMeet(year: number, random: SeededRandom): IsoDate {
  for (;;) {
    const date = meetingDay(dayBetween(random, isoDate(`${year}-01-12`), isoDate(`${year}-12-12`)));
    if (date <= LAST_DAY && !inLockdown(date)) return date;
    if (year === 2020) return meetingDay(dayBetween(random, isoDate('2020-01-12'), isoDate('2020-02-27')));
  }
}

/** What online sessions were about, and in which years. */
const ONLINE_SUBJECTS = [
  { name: 'Food and shopping: what works', topic: 'covid', from: '2020', to: '2020' },
  { name: 'Opening safely again', topic: 'covid', from: '2020', to: '2021' },
  { name: 'Meeting as a partnership online', topic: 'digital-inclusion', from: '2020', to: '2021' },
  { name: 'Spending decisions and your plan', topic: 'project-management', from: '2017', to: '2022' },
  { name: 'Finding match funding', topic: 'fundraising', from: '2017', to: '2026' },
  { name: 'Choosing a legal form', topic: 'incorporation', from: '2017', to: '2026' },
  { name: 'After Big Local: first steps', topic: 'legacy', from: '2018', to: '2026' },
  { name: 'Warm spaces this winter', topic: 'cost-of-living', from: '2022', to: '2024' },
  { name: 'Telling your story', topic: 'communications', from: '2017', to: '2026' },
  { name: 'Community energy for beginners', topic: 'climate-energy', from: '2018', to: '2026' },
] as const;
/** Sessions by year; the lockdown has most. */
const ONLINE_SESSIONS: Readonly<Record<string, number>> = {
  2017: 1, 2018: 2, 2019: 2, 2020: 9, 2021: 6, 2022: 2, 2023: 1, 2024: 1, 2025: 1,
};

/** Sessions on a screen, open to everybody; one of them is public, its day is not. */
export function onlineSessions(gatherers: Gatherers, random: SeededRandom): Occasion[] {
  const caring = onlineSession('caring-for-the-environment', 'Caring for the environment', 'environment', isoDate('2020-07-08'), gatherers, random, DAY_INVENTED);
  const others = Object.entries(ONLINE_SESSIONS).flatMap(([year, count]) =>
    Array.from({ length: count }, (_, i) => {
      const { name, topic } = random.pick(ONLINE_SUBJECTS.filter(({ from, to }) => from <= year && year <= to));
      const first = year === '2020' ? '04-02' : '01-14';
      const date = meetingDay(dayBetween(random, isoDate(`${year}-${first}`), isoDate(`${year}-11-19`)));
      return onlineSession(`online-${year}-${i + 1}`, name, topic, date, gatherers, random);
    }),
  );
  return [caring, ...others];
}

function onlineSession(
  id: string,
  name: string,
  topic: string,
  date: IsoDate,
  gatherers: Gatherers,
  random: SeededRandom,
  source?: string,
): Occasion {
  return {
    row: inventedEvent({ id, name, kind: 'online session', date, place: ONLINE, topics: [topic], source }),
    presences: presencesOf(gatherers, date, random.between(32, 40), (area) => area.activity, random),
  };
}

function regionalPresences(
  at: City,
  date: IsoDate,
  count: number,
  gatherers: Gatherers,
  random: SeededRandom,
): Presence[] {
  const weightOf = (area: ProgrammeArea): number =>
    area.activity * Math.exp(-distanceKm(area, at) / (area.region === at.region ? HOME_REACH_KM : REACH_KM));
  return presencesOf(gatherers, date, count, weightOf, random);
}

/** About `count` people: supporters from outside, and one to four from each area until the room is full. */
export function presencesOf(
  { areas, roster, supportersAt }: Gatherers,
  date: IsoDate,
  count: number,
  weightOf: (area: ProgrammeArea) => number,
  random: SeededRandom,
): Presence[] {
  const presences: Presence[] = random
    .sample(supportersAt(date), Math.max(1, Math.round(count / 18)))
    .map((person) => ({ person, as: random.chance(0.3) ? 'speaker' : 'facilitator' }));
  for (const area of random.sample(areas.filter((one) => isActive(one, date)), areas.length, weightOf)) {
    const room = count - presences.length;
    if (room <= 0) break;
    const party = Math.min(room, random.between(1, 4));
    presences.push(...participants(roster.choose(area.id, date, party, random), area.id));
  }
  return presences;
}
