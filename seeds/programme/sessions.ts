import { isoDate } from '../../graph/model/iso-date.ts';
import type { ImportRow } from '../import-columns.ts';
import type { SeededRandom } from '../seeded-random.ts';
import { city } from './cities.ts';
import { SCHEDULES, type Membership } from './clusters.ts';
import { inventedEvent, ONLINE, type Occasion, type Presence } from './occasion.ts';
import type { ProgrammePerson } from './people.ts';

const COMES = 0.84;
const SUBSTITUTE_COMES = 0.35;

/** The four sessions of every cluster, with the members who came. */
export function clusterSessions(
  clusters: readonly ImportRow<'clusters'>[],
  facts: readonly ImportRow<'events'>[],
  memberships: readonly Membership[],
  leadersOf: (cluster: string) => readonly ProgrammePerson[],
  random: SeededRandom,
): Occasion[] {
  return SCHEDULES.flatMap(({ cluster, sessions }) => {
    const row = clusters.find(({ id }) => id === cluster);
    const leaders = random.sample(leadersOf(cluster), 2);
    return sessions.map(([day, place], i) => {
      const date = isoDate(day);
      const fact = facts.find((event) => event.cluster === cluster && event.number === String(i + 1));
      return {
        row: fact
          ? { ...fact, id: fact.id ?? '', date }
          : inventedEvent({
              id: `${cluster}-${i + 1}`,
              name: `${row?.name ?? cluster}, session ${i + 1}`,
              kind: 'cluster session',
              date,
              ...(place === ONLINE ? { place } : { place, lat: city(place).lat, lon: city(place).lon }),
              cluster,
              topics: row?.topic ? [row.topic] : [],
              number: i + 1,
            }),
        presences: [
          ...present(memberships.filter((one) => one.cluster === cluster && one.from <= date && date < one.to), random),
          ...leaders.map((person): Presence => ({ person, as: 'facilitator' })),
        ],
      };
    });
  });
}

const present = (members: readonly Membership[], random: SeededRandom): Presence[] =>
  members
    .filter(({ seat }) => random.chance(seat === 'named' ? COMES : SUBSTITUTE_COMES))
    .map(({ person, area }) => ({ person, area, as: 'participant' }));
