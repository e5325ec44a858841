import { isoDate, type IsoDate } from '../../graph/model/iso-date.ts';
import type { ImportRow } from '../import-columns.ts';
import type { SeededRandom } from '../seeded-random.ts';
import { addYears, dayBetween, unlessAfterLastDay } from './calendar.ts';
import type { Membership } from './clusters.ts';
import { distanceKm, isActive, type ProgrammeArea } from './programme-area.ts';

const PROJECTS = 34;
const CAMPAIGNS = 15;
const PILOT_GRANTS = 7;
const PILOT_CLUSTER = 'youth-exploitation-and-violence';
const EARLIEST = isoDate('2014-03-01');
const LATEST = isoDate('2026-05-01');

const SUBJECTS = [
  { project: 'Shared growing project', campaign: 'Keep our allotments', topic: 'land' },
  { project: 'Community bus', campaign: 'Save the evening bus', topic: 'transport' },
  { project: 'Food buying group', campaign: 'Healthy food for every child', topic: 'food' },
  { project: 'Repair and reuse workshop', campaign: 'Warm homes now', topic: 'climate-energy' },
  { project: 'Joint youth festival', campaign: 'Somewhere to go after school', topic: 'young-people' },
  { project: 'Money advice sessions', campaign: 'Fair lending here', topic: 'money-debt' },
  { project: 'Beach and river clean', campaign: 'Clean water', topic: 'pollution' },
  { project: 'Neighbourhood film', campaign: 'Tell it as it is', topic: 'communications' },
  { project: 'Shared tool library', campaign: 'Hands off our hall', topic: 'assets-hubs' },
  { project: 'Walking football league', campaign: 'Open the pitches', topic: 'sport' },
  { project: 'Befriending by phone', campaign: 'Benches, not fences', topic: 'loneliness' },
] as const;

/** An area about to go quiet begins nothing: what it did would still tie it years later. */
const QUIET_SINCE_YEARS = 4;

/** Joint work of neighbours mostly, of far partners sometimes; pilot grants among a cluster's areas. */
export function collaborationRows(
  areas: readonly ProgrammeArea[],
  memberships: readonly Membership[],
  random: SeededRandom,
): ImportRow<'collaborations'>[] {
  const kinds = [...Array<'project'>(PROJECTS).fill('project'), ...Array<'campaign'>(CAMPAIGNS).fill('campaign')];
  const joint = kinds.map((kind, i) => {
    const from = dayBetween(random, EARLIEST, LATEST);
    const active = areas.filter((area) => isActive(area, addYears(from, QUIET_SINCE_YEARS)));
    const [lead] = random.sample(active, 1, ({ activity }) => activity) as [ProgrammeArea];
    const others = random.sample(
      active.filter((area) => area !== lead),
      kind === 'campaign' ? random.between(2, 4) : random.between(1, 2),
      (area) => area.activity / (15 + distanceKm(area, lead)) ** 3,
    );
    const subject = random.pick(SUBJECTS);
    const to = addYears(from, 0.4 + 1.6 * random.next());
    return row({
      id: `${kind}-${i + 1}`,
      name: `${subject[kind]}: ${lead.shortName} and others`,
      kind,
      topic: subject.topic,
      areas: [lead, ...others].map(({ id }) => id),
      from,
      to,
      ...(kind === 'project' ? { amount: 500 * random.between(2, 40) } : {}),
    });
  });
  return [...joint, ...pilotGrants(memberships, random)];
}

function pilotGrants(memberships: readonly Membership[], random: SeededRandom): ImportRow<'collaborations'>[] {
  const ids = new Set(memberships.filter(({ cluster }) => cluster === PILOT_CLUSTER).map(({ area }) => area));
  const pool = random.shuffled([...ids]);
  return Array.from({ length: PILOT_GRANTS }, (_, i) => {
    const from = dayBetween(random, isoDate('2019-01-14'), isoDate('2019-07-01'));
    return row({
      id: `pilot-grant-${i + 1}`,
      name: `Pilot grant ${i + 1}: young people staying safe`,
      kind: 'pilot grant',
      topic: 'youth-violence',
      areas: [pool[i % pool.length] as string, pool[(i + 3) % pool.length] as string],
      from,
      to: addYears(from, 0.5),
      amount: 100 * random.between(10, 25),
    });
  });
}

function row(one: {
  id: string;
  name: string;
  kind: string;
  topic: string;
  areas: readonly string[];
  from: IsoDate;
  to: IsoDate;
  amount?: number;
}): ImportRow<'collaborations'> {
  return {
    ...one,
    areas: one.areas.join(';'),
    to: unlessAfterLastDay(one.to),
    amount: one.amount?.toString(),
    provenance: 'demo',
    source: 'invented',
  };
}
