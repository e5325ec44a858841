import { isoDate } from '../../graph/model/iso-date.ts';
import type { SeededRandom } from '../seeded-random.ts';
import { city } from './cities.ts';
import type { Gatherers } from './gatherings.ts';
import { DAY_INVENTED, inventedEvent, ONLINE, participants, type Occasion, type Presence } from './occasion.ts';

/** Connects: its years are public, and the day of the last; other days are invented. */
const CONNECTS = [
  { id: 'connects-2018', name: 'Big Local Connects 2018', day: '2018-07-06' },
  { id: 'connects-2019', name: 'Big Local Connects 2019', day: '2019-07-12', place: 'Nottingham' },
  { id: 'connects-at-home', name: 'Connects at Home', day: '2020-10-16', place: ONLINE },
  { id: 'connects-2022', name: 'Big Local Connects 2022', day: '2022-10-14' },
  { id: 'connects-2023', name: 'Big Local Connects 2023', day: '2023-10-27', place: 'Nottingham' },
] as const;
const COMING = 300;

/** National events of about 300 people. Areas that go to nothing small still send somebody here. */
export function nationalEvents(gatherers: Gatherers, random: SeededRandom): Occasion[] {
  return CONNECTS.map((one) => {
    const date = isoDate(one.day);
    const fact = gatherers.facts.find(({ id }) => id === one.id);
    const place = 'place' in one ? one.place : undefined;
    const at = place === undefined || place === ONLINE ? undefined : city(place);
    const presences: Presence[] = random
      .sample(gatherers.supportersAt(date), 28)
      .map((person, i) => ({ person, as: i < 8 ? 'speaker' : 'facilitator' }));
    for (const area of random.sample(gatherers.areas, gatherers.areas.length, ({ activity }) => activity)) {
      if (presences.length >= COMING) break;
      presences.push(...participants(gatherers.roster.choose(area.id, date, random.between(1, 4), random), area.id));
    }
    return {
      row: fact
        ? { ...fact, id: one.id, date }
        : inventedEvent({ id: one.id, name: one.name, kind: 'national event', date, place, lat: at?.lat, lon: at?.lon, source: DAY_INVENTED }),
      presences,
    };
  });
}
