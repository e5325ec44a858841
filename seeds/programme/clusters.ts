import { isoDate, type IsoDate } from '../../graph/model/iso-date.ts';
import type { ImportRow } from '../import-columns.ts';
import type { SeededRandom } from '../seeded-random.ts';
import { addYears } from './calendar.ts';
import type { ProgrammePerson } from './people.ts';
import { distanceKm, isActive, type ProgrammeArea } from './programme-area.ts';
import type { Roster } from './roster.ts';

const NORTH = ['North East', 'North West', 'Yorkshire and The Humber'];
const MIDDLE = ['East Midlands', 'West Midlands'];
const SOUTH = ['London', 'South East', 'South West', 'East of England'];

/** When and where each cluster met. A day that is public is a fact in `events.csv`; the rest is invented. */
interface Schedule {
  readonly cluster: string;
  readonly regions: readonly string[];
  readonly areas: number;
  readonly coastalOnly?: boolean;
  readonly sessions: readonly (readonly [day: string, place: string])[];
  /** Share of responses that got everything they wanted. */
  readonly gotEverything: number;
}

export const REGIONAL_CLUSTER = 'regional-cluster-west-midlands';

export const SCHEDULES: readonly Schedule[] = [
  { cluster: 'legacy-north', regions: NORTH, areas: 12, gotEverything: 0.5, sessions: [['2018-03-14', 'Leeds'], ['2018-06-20', 'Newcastle'], ['2018-10-10', 'Manchester'], ['2019-01-23', 'Sheffield']] },
  { cluster: 'legacy-south', regions: [...SOUTH, 'West Midlands'], areas: 14, gotEverything: 0.54, sessions: [['2018-03-21', 'London'], ['2018-06-27', 'Bristol'], ['2018-10-17', 'Brighton'], ['2019-02-13', 'London']] },
  { cluster: 'better-homes', regions: [...NORTH, ...MIDDLE], areas: 11, gotEverything: 0.36, sessions: [['2018-05-16', 'Birmingham'], ['2018-09-12', 'Leeds'], ['2019-01-16', 'Manchester'], ['2019-05-15', 'Nottingham']] },
  { cluster: 'coastal-communities', regions: [...NORTH, ...MIDDLE, ...SOUTH], areas: 12, coastalOnly: true, gotEverything: 0.58, sessions: [['2018-06-06', 'London'], ['2018-10-03', 'Newcastle'], ['2019-02-06', 'Online'], ['2019-06-05', 'Brighton']] },
  { cluster: 'youth-exploitation-and-violence', regions: [...SOUTH, 'West Midlands'], areas: 11, gotEverything: 0.43, sessions: [['2018-09-19', 'London'], ['2018-12-05', 'Birmingham'], ['2019-03-20', 'London'], ['2019-07-10', 'Reading']] },
  { cluster: 'making-projects-happen', regions: [...NORTH, ...MIDDLE], areas: 12, gotEverything: 0.48, sessions: [['2019-03-06', 'Manchester'], ['2019-05-22', 'Sheffield'], ['2019-09-18', 'Birmingham'], ['2019-11-20', 'Leeds']] },
  { cluster: 'achieving-social-change', regions: SOUTH, areas: 12, gotEverything: 0.4, sessions: [['2019-03-13', 'London'], ['2019-06-12', 'Chelmsford'], ['2019-09-25', 'Bristol'], ['2019-11-27', 'London']] },
  { cluster: 'measuring-change', regions: [...MIDDLE, ...SOUTH], areas: 10, gotEverything: 0.27, sessions: [['2019-04-10', 'Birmingham'], ['2019-07-03', 'London'], ['2019-10-09', 'Leicester'], ['2019-12-04', 'Cambridge']] },
  { cluster: 'love-your-environment', regions: [...NORTH, ...MIDDLE], areas: 12, gotEverything: 0.46, sessions: [['2020-01-29', 'Birmingham'], ['2020-02-26', 'Sheffield'], ['2020-09-24', 'Online'], ['2020-11-26', 'Online']] },
  { cluster: 'loneliness', regions: SOUTH, areas: 12, gotEverything: 0.3, sessions: [['2020-07-16', 'Online'], ['2020-10-15', 'Online'], ['2021-01-28', 'Online'], ['2021-04-29', 'Online']] },
  { cluster: 'digital-inclusion', regions: [...NORTH, 'East Midlands'], areas: 11, gotEverything: 0.45, sessions: [['2021-09-22', 'Leeds'], ['2021-12-08', 'Online'], ['2022-03-16', 'Nottingham'], ['2022-06-15', 'Manchester']] },
  { cluster: 'mental-health', regions: SOUTH, areas: 12, gotEverything: 0.52, sessions: [['2022-09-21', 'London'], ['2022-12-07', 'Online'], ['2023-03-15', 'Bristol'], ['2023-06-14', 'Reading']] },
  { cluster: REGIONAL_CLUSTER, regions: ['West Midlands'], areas: 13, gotEverything: 0.57, sessions: [['2025-01-22', 'Birmingham'], ['2025-04-30', 'Wolverhampton'], ['2025-09-10', 'Birmingham'], ['2025-12-03', 'Wolverhampton']] },
];

export const REGIONAL_CLUSTER_ROW: ImportRow<'clusters'> = {
  id: REGIONAL_CLUSTER,
  name: 'Regional cluster: West Midlands',
  kind: 'regional',
  topic: 'leadership',
  seats_per_area: '2',
  from: '2024-12-01',
  to: '2026-02-01',
  provenance: 'demo',
  source: 'invented; regional clusters are public, their list is not',
};

export interface Membership {
  readonly cluster: string;
  readonly person: ProgrammePerson;
  readonly area: string;
  readonly seat: 'named' | 'substitute';
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** A cluster draws the less the farther from its hub: by 1/e every so many km. */
const REACH_KM = 35;

/** One or two named members of each area in the cluster, here and there a substitute or a change in mid-year. */
export function membershipsOf(
  schedule: Schedule,
  areas: readonly ProgrammeArea[],
  roster: Roster,
  random: SeededRandom,
): Membership[] {
  const days = schedule.sessions.map(([day]) => isoDate(day));
  const first = days[0] as IsoDate;
  const from = addYears(first, -0.1);
  const to = addYears(days.at(-1) as IsoDate, 0.1);
  const eligible = areas.filter(
    (area) =>
      isActive(area, first) &&
      schedule.regions.includes(area.region) &&
      (!schedule.coastalOnly || area.coastal),
  );
  const [hub] = random.sample(eligible, 1, (area) => area.activity) as [ProgrammeArea];
  return random
    .sample(eligible, schedule.areas, (area) => area.activity * Math.exp(-distanceKm(area, hub) / REACH_KM))
    .flatMap((area) => {
      const seat = { cluster: schedule.cluster, area: area.id };
      const people = roster.choose(area.id, from, 4, random);
      const named = people.slice(0, random.chance(0.75) ? 2 : 1);
      const spare = people[named.length];
      const successor = people[named.length + 1];
      const rows: Membership[] = named.map((person) => ({ ...seat, person, seat: 'named', from, to }));
      if (spare && random.chance(0.35)) rows.push({ ...seat, person: spare, seat: 'substitute', from, to });
      const leaver = rows[0];
      if (leaver && successor && random.chance(0.12)) {
        const handover = addYears(days[1] as IsoDate, 0.05);
        rows[0] = { ...leaver, to: handover };
        rows.push({ ...seat, person: successor, seat: 'named', from: handover, to });
      }
      return rows;
    });
}

const END_NOT_RECORDED = 0.05;

export const memberRow = (one: Membership, random: SeededRandom): ImportRow<'members'> => ({
  cluster: one.cluster,
  person: one.person.id,
  area: one.area,
  seat: one.seat,
  from: one.from,
  // A substitute counts for no seat: a missing end there breaks no rule.
  to: one.seat === 'substitute' && random.chance(END_NOT_RECORDED * 4) ? undefined : one.to,
  provenance: 'demo',
  source: 'invented',
});
