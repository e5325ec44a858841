import type { SourceTable } from '../graph/imports/source-table.ts';
import { readFacts } from './facts.ts';
import { IMPORT_NAMES, type ImportName, type ImportRow } from './import-columns.ts';
import { importTable } from './import-table.ts';
import { attendanceRows, eventsNotReturned } from './programme/attendance.ts';
import { buddyCalls, buddyPairs, buddyRow } from './programme/buddies.ts';
import { memberRow, membershipsOf, REGIONAL_CLUSTER_ROW, SCHEDULES } from './programme/clusters.ts';
import { collaborationRows } from './programme/collaborations.ts';
import { employsRow, firmStaff, officersOfLtos, partnerStaff, workersOfLtos, type Employment } from './programme/employment.ts';
import { evaluationRows } from './programme/evaluations.ts';
import { networkMeetings, onlineSessions, springEvents, type Gatherers } from './programme/gatherings.ts';
import { nationalEvents } from './programme/national-events.ts';
import { needsAndOffers } from './programme/needs-and-offers.ts';
import type { Occasion } from './programme/occasion.ts';
import { personRow, type Duplicate, type Holding } from './programme/people.ts';
import { population } from './programme/population.ts';
import { programmeAreas } from './programme/programme-area.ts';
import { questionsAndAnswers } from './programme/questions.ts';
import { recorded, roleRow } from './programme/role-rows.ts';
import { Roster } from './programme/roster.ts';
import { clusterSessions } from './programme/sessions.ts';
import { FACILITATING_FIRMS, supportsRows } from './programme/support-partners.ts';
import { supportersAt } from './programme/supporters.ts';
import { administersRow, administrations, trustedOrganisations } from './programme/trusted-organisations.ts';
import { peerVisits } from './programme/visits.ts';
import { SeededRandom } from './seeded-random.ts';

export interface DemoOptions {
  /** Default 2012. The same seed gives the same tables, cell for cell. */
  readonly seed?: number;
}

type Tables = { readonly [N in ImportName]: readonly ImportRow<N>[] };

/**
 * The demo programme as import files: public facts about Big Local (provenance `fact` or `derived`)
 * and an invented programme of realistic size around them (provenance `demo`).
 */
export function demoTables({ seed = 2012 }: DemoOptions = {}): readonly SourceTable[] {
  const tables = programme(new SeededRandom(seed));
  return IMPORT_NAMES.map((name) => importTable(name, tables[name]));
}

const invented = { provenance: 'demo', source: 'invented' } as const;

function programme(random: SeededRandom): Tables {
  const facts = readFacts();
  const areas = programmeAreas(facts.areas, random);
  const people = population(areas, random);
  const roles = recorded(people.holdings, random);
  const roster = new Roster(people.holdings);

  const ltos = trustedOrganisations(random);
  const administered = new Set(facts.administers.map(({ area }) => area));
  const administering = administrations(areas.filter(({ id }) => !administered.has(id)), ltos, random);
  const firms = FACILITATING_FIRMS.map(({ id = '' }) => id);
  const leading = [...partnerStaff(people.partnerStaff, random), ...firmStaff(firms, people.facilitators, random)];
  const officers = officersOfLtos(ltos, people.ltoStaff, random);
  const gatherers: Gatherers = {
    areas,
    roster,
    supportersAt: supportersAt(people.holdings, [...leading, ...officers]),
    facts: facts.events,
  };

  const clusters = [...facts.clusters, REGIONAL_CLUSTER_ROW];
  const facilitates = facilitators(facts.facilitates, clusters, random);
  const memberships = SCHEDULES.flatMap((schedule) => membershipsOf(schedule, areas, roster, random));
  const pairs = buddyPairs(gatherers, memberships, random);
  const occasions: Occasion[] = [
    ...springEvents(gatherers, random),
    ...clusterSessions(clusters, facts.events, memberships, leadersOf(facilitates, leading), random),
    ...nationalEvents(gatherers, random),
    ...networkMeetings(gatherers, random),
    ...onlineSessions(gatherers, random),
    ...peerVisits(gatherers, random),
    ...buddyCalls(pairs, random),
  ];
  const notReturned = eventsNotReturned(occasions, random);

  const broader = new Set(facts.topics.map((topic) => topic.broader));
  const topics = facts.topics.flatMap(({ slug }) => (slug && !broader.has(slug) ? [slug] : []));

  return {
    areas: facts.areas,
    context: facts.context,
    topics: facts.topics,
    people: [...people.people, ...people.duplicates.map(({ duplicate }) => duplicate)].map(personRow),
    roles: [...roles.map(roleRow), ...rolesOfDuplicates(people.duplicates, people.holdings)],
    organisations: [...facts.organisations, ...FACILITATING_FIRMS, ...ltos.map((lto) => ({ ...lto, ...invented }))],
    administers: [...facts.administers, ...administering.map((one) => administersRow(one, random))],
    supports: supportsRows(areas, random),
    employs: [...workersOfLtos(people.holdings, administering), ...leading, ...officers].map((one) =>
      employsRow(one, random),
    ),
    ...needsAndOffers(areas, people.residents, topics, random),
    clusters,
    members: memberships.map((one) => memberRow(one, random)),
    facilitates,
    events: occasions.map(({ row }) => row),
    hosts: occasions.flatMap(({ row, host }) => (host ? [{ event: row.id, area: host.id, ...invented }] : [])),
    attendance: attendanceRows(occasions, notReturned, roles, people.duplicates, random),
    evaluations: evaluationRows(occasions, notReturned, random),
    buddies: pairs.map((pair) => buddyRow(pair, random)),
    ...questionsAndAnswers(people.holdings, topics, random),
    collaborations: collaborationRows(areas, memberships, random),
  };
}

/** Public facilitators where they are known, invented firms elsewhere. */
function facilitators(
  known: readonly ImportRow<'facilitates'>[],
  clusters: readonly ImportRow<'clusters'>[],
  random: SeededRandom,
): readonly ImportRow<'facilitates'>[] {
  const led = new Set(known.map(({ cluster }) => cluster));
  const others = clusters.filter(({ id }) => !led.has(id));
  return [...known, ...others.map(({ id }) => ({ organisation: random.pick(FACILITATING_FIRMS).id, cluster: id, ...invented }))];
}

/** A cluster's sessions are led by people of the organisation that facilitates it. */
const leadersOf = (facilitates: readonly ImportRow<'facilitates'>[], staff: readonly Employment[]) => (cluster: string) => {
  const organisation = facilitates.find((one) => one.cluster === cluster)?.organisation;
  return staff.filter((one) => one.organisation === organisation).map(({ person }) => person);
};

/** A duplicate holds the first role of the person it stands for, as somebody else noted it: without dates. */
const rolesOfDuplicates = (duplicates: readonly Duplicate[], holdings: readonly Holding[]): ImportRow<'roles'>[] =>
  duplicates.flatMap(({ original, duplicate }) => {
    const held = holdings.find(({ person }) => person.id === original.id);
    return held ? [{ person: duplicate.id, area: held.area, role: held.role, ...invented }] : [];
  });
