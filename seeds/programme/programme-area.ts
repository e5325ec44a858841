import { isoDate, type IsoDate } from '../../graph/model/iso-date.ts';
import type { ImportRow } from '../import-columns.ts';
import type { SeededRandom } from '../seeded-random.ts';
import { addYears, dayBetween } from './calendar.ts';

/** An area with what the demo programme invents about how it behaves. */
export interface ProgrammeArea {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly region: string;
  readonly coastal: boolean;
  readonly lat: number;
  readonly lon: number;
  /** When its partnership began to meet. */
  readonly start: IsoDate;
  /** How readily it goes to things; 1 is usual. */
  readonly activity: number;
  /** It seeks out areas far away, and so ties regions together. */
  readonly bridge: boolean;
  /** From this day on it goes to nothing small. */
  readonly quietFrom?: IsoDate;
}

const ANNOUNCED: Readonly<Record<string, IsoDate>> = {
  '1': isoDate('2010-07-27'),
  '2': isoDate('2012-02-29'),
  '3': isoDate('2012-12-10'),
};
const FIRST_MEETINGS = isoDate('2012-04-20');
const QUIET_AREAS = 15;
const BRIDGES = 14;
const QUIET_BEGINS = { from: isoDate('2021-09-01'), to: isoDate('2022-06-01') };

export function programmeAreas(rows: readonly ImportRow<'areas'>[], random: SeededRandom): ProgrammeArea[] {
  const ids = random.shuffled(rows.map(({ id }) => id ?? '').filter((id) => id !== 'cars-area-together'));
  const bridges = new Set(['cars-area-together', ...ids.slice(0, BRIDGES - 1)]);
  const quiet = new Set(ids.slice(BRIDGES, BRIDGES + QUIET_AREAS));
  return rows.map((row) => {
    const id = row.id ?? '';
    const bridge = bridges.has(id);
    return {
      id,
      name: row.name ?? '',
      shortName: row.short_name ?? '',
      region: row.region ?? '',
      coastal: row.coastal === 'yes',
      lat: Number(row.lat),
      lon: Number(row.lon),
      start: startOf(row.wave ?? '', random),
      activity: (bridge ? 1.6 : 0.35) + 1.3 * random.next() ** 2,
      bridge,
      ...(quiet.has(id) ? { quietFrom: dayBetween(random, QUIET_BEGINS.from, QUIET_BEGINS.to) } : {}),
    };
  });
}

function startOf(wave: string, random: SeededRandom): IsoDate {
  const announced = ANNOUNCED[wave] ?? FIRST_MEETINGS;
  const earliest = addYears(announced, 0.15);
  return wave === '2' ? dayBetween(random, earliest, addYears(announced, 0.6)) : dayBetween(random, earliest, addYears(announced, 1));
}

/** True while the area goes to things small enough to tie it to others. */
export const isActive = (area: ProgrammeArea, date: IsoDate): boolean =>
  area.start <= date && (area.quietFrom === undefined || date < area.quietFrom);

const EARTH_RADIUS_KM = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance between two places (haversine). */
export function distanceKm(
  a: { readonly lat: number; readonly lon: number },
  b: { readonly lat: number; readonly lon: number },
): number {
  const h =
    Math.sin(radians(b.lat - a.lat) / 2) ** 2 +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(h));
}
