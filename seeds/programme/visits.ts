import type { SeededRandom } from '../seeded-random.ts';
import { addYears, LAST_DAY } from './calendar.ts';
import { dayToMeet, type Gatherers } from './gatherings.ts';
import { inventedEvent, participants, type Occasion, type Presence } from './occasion.ts';
import { distanceKm, isActive, type ProgrammeArea } from './programme-area.ts';

/** Visits by year: none in 2020 after February, few in 2021, most of late. */
const VISITS: Readonly<Record<string, number>> = {
  2013: 4, 2014: 8, 2015: 10, 2016: 12, 2017: 13, 2018: 14, 2019: 14, 2020: 2, 2021: 4, 2022: 12, 2023: 13, 2024: 16, 2025: 29, 2026: 29,
};
const LONG_KM = 100;
/** Beyond this all places are equally out of the way. */
const FAR_KM = 300;
/** A third go far. */
const LONG_SHARE = 0.35;
export const LATELY = addYears(LAST_DAY, -1.9);

/** Visits of one or two areas to another. Of late every active area is seen at one at least. */
export function peerVisits(gatherers: Gatherers, random: SeededRandom): Occasion[] {
  const seenLately = new Set<string>();
  return Object.entries(VISITS).flatMap(([year, count]) =>
    Array.from({ length: count }, (_, i) => {
      const date = dayToMeet(Number(year), random);
      const areas = gatherers.areas.filter((area) => isActive(area, date));
      const unseen = (area: ProgrammeArea): number => (date >= LATELY && !seenLately.has(area.id) ? 1_000 : 1);
      const long = Math.floor((i + 1) * LONG_SHARE) > Math.floor(i * LONG_SHARE);
      const drawn = (area: ProgrammeArea): number => (long && area.bridge ? 4 : 1) * area.activity * unseen(area);
      const host = random.sample(areas, 1, drawn)[0] as ProgrammeArea;
      const visitors = random.sample(
        areas.filter((area) => area !== host),
        random.chance(0.4) || date >= LATELY ? 2 : 1,
        visitorWeight(host, unseen, long),
      );
      if (date >= LATELY) for (const area of [host, ...visitors]) seenLately.add(area.id);
      const { name, topic } = random.pick(VISIT_SUBJECTS.filter((one) => host.coastal || one.topic !== 'coastal'));
      const presences: Presence[] = [host, ...visitors].flatMap((area) =>
        participants(gatherers.roster.choose(area.id, date, random.between(2, 6), random), area.id),
      );
      return {
        row: inventedEvent({
          id: `visit-${year}-${i + 1}`,
          name: `Visit to ${host.shortName}: ${name}`,
          kind: 'peer visit',
          date,
          place: host.shortName,
          lat: host.lat,
          lon: host.lon,
          topics: [topic],
        }),
        host,
        presences,
      };
    }),
  );
}

/** Near areas are the likelier the nearer; on a long visit only far ones, bridges first. */
const visitorWeight =
  (host: ProgrammeArea, unseen: (area: ProgrammeArea) => number, long: boolean) =>
  (area: ProgrammeArea): number => {
    const km = distanceKm(host, area);
    if (long) return km > LONG_KM ? area.activity * (area.bridge ? 5 : 1) * Math.sqrt(unseen(area)) : 0;
    const near = (area.region === host.region ? 3 : 1) / (10 + Math.min(km, FAR_KM)) ** 1.5;
    return area.activity * unseen(area) * (km > LONG_KM ? near / 50 : near);
  };

const VISIT_SUBJECTS = [
  { name: 'the hub', topic: 'assets-hubs' },
  { name: 'growing spaces', topic: 'land' },
  { name: 'the food club', topic: 'food' },
  { name: 'play areas', topic: 'parks-play' },
  { name: 'how the board works', topic: 'chairing' },
  { name: 'small grants', topic: 'small-grants' },
  { name: 'youth work', topic: 'young-people' },
  { name: 'homes and repairs', topic: 'housing' },
  { name: 'after Big Local', topic: 'legacy' },
  { name: 'the sea front', topic: 'coastal' },
  { name: 'local enterprise', topic: 'local-economy' },
  { name: 'the community bus', topic: 'transport' },
] as const;
