import type { Cache } from '@urql/exchange-graphcache';
import { gql } from 'urql';

type Fields = Readonly<Record<string, unknown>>;

/** Edges by the kind of relation that they show; buddies stand on both sides of the same kind of edge, and wait for the API. */
const EDGES: Readonly<Record<string, readonly string[]>> = {
  HOLDS_ROLE: ['AreaPeopleEdge', 'PersonRolesEdge'],
  ADMINISTERS: ['AreaLtosEdge', 'OrganisationAreasEdge'],
  SUPPORTS: ['AreaPartnersEdge', 'OrganisationSupportsEdge'],
  EMPLOYS: ['OrganisationEmployeesEdge', 'PersonEmployersEdge'],
  NEEDS: ['NeedsEdge', 'TopicNeededByEdge'],
  OFFERS: ['OffersEdge', 'TopicOfferedByEdge'],
  ATTENDED: ['EventAttendanceEdge', 'PersonEventsEdge'],
  MEMBER_OF: ['ClusterMembersEdge', 'PersonClustersEdge'],
  PARTNER_IN: ['AreaCollaborationsEdge', 'CollaborationPartnersEdge'],
};
/** Edges that the id of their relation tells apart. */
export const KEYED_EDGES: readonly string[] = Object.values(EDGES).flat();

/** What makes a relation another one, with another id, waits for the API; so does what is worked out from it. */
const OF_RELATIONS = ['to', 'level', 'as', 'amount'];
const LEVEL: Readonly<Record<string, string>> = { NEEDS: 'urgency', OFFERS: 'experience' };
/** Names of people are shown to some only, so they wait. */
const OF_RECORDS: Readonly<Record<string, readonly string[]>> = {
  area: ['name', 'shortName', 'region', 'localAuthority', 'wave', 'lat', 'lon', 'coastal'],
  organisation: ['name'],
  topic: ['name'],
  event: ['name', 'date', 'place', 'lat', 'lon', 'attendanceReturned'],
  cluster: ['name', 'seatsPerArea', 'from', 'to'],
};

/** Shows corrected fields of a record or relation as they are to be, where that can be told before the API answers. */
export function showCorrection(cache: Cache, id: string, fields: Fields): void {
  const [kind = '', ...ends] = id.split('|');
  if (ends.length === 0) return showRecord(cache, id, fields);
  const shown = Object.fromEntries(Object.entries(pick(fields, OF_RELATIONS)).map(([name, value]) => [name === 'level' ? (LEVEL[kind] ?? name) : name, value]));
  for (const type of EDGES[kind] ?? []) write(cache, type, { relation: id, ...shown });
}

function showRecord(cache: Cache, id: string, fields: Fields): void {
  const [prefix = ''] = id.split(':', 1);
  const shown = pick(fields, OF_RECORDS[prefix] ?? []);
  if (Object.keys(shown).length === 0) return;
  const label = typeof shown['name'] === 'string' ? { label: shown['name'] } : {};
  write(cache, prefix.charAt(0).toUpperCase() + prefix.slice(1), { id, ...shown, ...label });
}

const pick = (fields: Fields, names: readonly string[]): Fields => Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)));

function write(cache: Cache, type: string, fields: Fields): void {
  const names = Object.keys(fields);
  cache.writeFragment(gql(`fragment ${type}_${names.join('_')} on ${type} { ${names.join(' ')} }`), { __typename: type, ...fields });
}
