import { addDays, dayNumber, type IsoDate } from '../../model/iso-date.ts';
import { compare } from '../../model/compare.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { NodeRecord } from '../../model/nodes.ts';
import { holdsAt } from '../../model/period.ts';
import type { RelationRecord } from '../../model/relations.ts';
import { REPRESENTING_ROLES } from '../../model/vocabulary.ts';
import type { Candidate, IndicatorValue, TopicLevels } from '../../matching/affinity/candidate.ts';
import type { Store } from '../../store/store.ts';
import { allRelated, type RelatedTo } from './all-related.ts';
import { indicatorsOf } from './indicators-of.ts';

/** So many years in a role are long experience. */
const LONG_EXPERIENCE_YEARS = 6;
/** So much on offer, three topics at most experience each, is long experience of an area. */
const LONG_EXPERIENCE_LEVELS = 9;
const DAYS_IN_YEAR = 365.25;
/** An offer or need whose level is not recorded counts as the middle one. */
export const UNKNOWN_LEVEL = 2;

/** What is known of people and areas on a day, read in a few calls whatever their number. Those there are none of are left out. */
export async function candidatesOf(store: Store, ids: readonly NodeId[], at: IsoDate): Promise<Candidate[]> {
  const nodes = (await store.nodes(ids)).filter((node) => node !== undefined);
  const people = nodes.filter((node) => node.label === 'Person');
  const rolesOf = await allRelated(store, people.map(({ id }) => id), { kind: 'HOLDS_ROLE', direction: 'out' });
  const homesOf = new Map(people.map(({ id }) => [id, homes(rolesOf.get(id) ?? [], at)]));
  const areas = await areasByIds(store, nodes, homesOf);
  const all = [...new Set([...nodes.map(({ id }) => id), ...areas.keys()])];
  const [topics, commitments, indicators] = await Promise.all([topicsOf(store, all, at), commitmentsOf(store, nodes, at), indicatorsOf(store, at)]);

  return nodes.flatMap((node): Candidate[] => {
    if (node.label !== 'Person' && node.label !== 'Area') return [];
    const roles = node.label === 'Person' ? (rolesOf.get(node.id) ?? []) : [];
    const areaIds = node.label === 'Area' ? [node.id] : homesOf.get(node.id)!;
    const home = areaIds[0] === undefined ? undefined : areas.get(areaIds[0]);
    const offers = topics.offers(node.id, home?.id);
    return [
      {
        id: node.id,
        areas: areaIds,
        region: home?.region,
        lat: home?.lat,
        lon: home?.lon,
        wave: home?.wave,
        needs: topics.needs(node.id, home?.id),
        offers,
        indicators: (home && indicators.get(home.id)) ?? new Map<NodeId, IndicatorValue>(),
        experience: node.label === 'Person' ? experienceInRoles(roles, at) : experienceOnOffer(offers),
        commitments: commitments.get(node.id) ?? 0,
        consent: node.label === 'Person' ? node.consent : undefined,
        lastRoleEnded: areaIds.length > 0 ? undefined : lastEnd(roles),
      },
    ];
  });
}

/** The areas in which people hold a role on a day, those they stand for first. */
export async function homesOfPeople(store: Store, people: readonly NodeId[], at: IsoDate): Promise<ReadonlyMap<NodeId, readonly NodeId[]>> {
  const rolesOf = await allRelated(store, people, { kind: 'HOLDS_ROLE', direction: 'out' });
  return new Map(people.map((id) => [id, homes(rolesOf.get(id) ?? [], at)]));
}

type Role = RelatedTo<'HOLDS_ROLE'>;

/** The areas of the roles that hold on a day, those a person stands for first. */
function homes(roles: readonly Role[], at: IsoDate): NodeId[] {
  const held = roles.filter(({ relation }) => holdsAt(relation, at));
  const standsFor = (role: Role) => (REPRESENTING_ROLES.includes(role.relation.role) ? 0 : 1);
  const sorted = [...held].sort((x, y) => standsFor(x) - standsFor(y) || compare(x.node.id, y.node.id));
  return [...new Set(sorted.map(({ node }) => node.id))];
}

async function areasByIds(
  store: Store,
  nodes: readonly NodeRecord[],
  homesOf: ReadonlyMap<NodeId, readonly NodeId[]>,
): Promise<ReadonlyMap<NodeId, NodeRecord<'Area'>>> {
  const wanted = [...new Set([...homesOf.values()].flatMap((ids) => ids.slice(0, 1)))];
  const found = [...nodes, ...(await store.nodes(wanted))];
  return new Map(found.flatMap((node) => (node?.label === 'Area' ? [[node.id, node] as const] : [])));
}

/** Their own needs and offers, and those of the area they stand for; the greater where both name a topic. */
async function topicsOf(store: Store, ids: readonly NodeId[], at: IsoDate) {
  const [needs, offers] = await Promise.all([
    allRelated(store, ids, { kind: 'NEEDS', direction: 'out', at }),
    allRelated(store, ids, { kind: 'OFFERS', direction: 'out', at }),
  ]);
  const levels =
    (of: typeof needs | typeof offers) =>
    (...whose: readonly (NodeId | undefined)[]): TopicLevels => {
      const found = new Map<NodeId, number>();
      for (const id of new Set(whose)) {
        for (const { relation, node } of (id && of.get(id)) || []) {
          found.set(node.id, Math.max(found.get(node.id) ?? 0, relation.level ?? UNKNOWN_LEVEL));
        }
      }
      return found;
    };
  return { needs: levels(needs), offers: levels(offers) };
}

/** People: seats in clusters and buddies. Areas: clusters they have somebody in, and joint work. */
async function commitmentsOf(store: Store, nodes: readonly NodeRecord[], at: IsoDate): Promise<ReadonlyMap<NodeId, number>> {
  const people = nodes.filter(({ label }) => label === 'Person').map(({ id }) => id);
  const areas = nodes.filter(({ label }) => label === 'Area').map(({ id }) => id);
  const [seats, buddies, represented, jointly] = await Promise.all([
    allRelated(store, people, { kind: 'MEMBER_OF', direction: 'out', at }),
    allRelated(store, people, { kind: 'BUDDY_OF', direction: 'both', at }),
    allRelated(store, areas, { kind: 'MEMBER_OF', direction: 'via', at }),
    allRelated(store, areas, { kind: 'PARTNER_IN', direction: 'out', at }),
  ]);
  const running = (related: RelatedTo<'MEMBER_OF' | 'PARTNER_IN'>) => holdsAt(related.node as { from?: IsoDate; to?: IsoDate }, at);
  const counts = new Map<NodeId, number>();
  for (const id of people) {
    counts.set(id, (seats.get(id) ?? []).filter(running).length + new Set((buddies.get(id) ?? []).map(({ node }) => node.id)).size);
  }
  for (const id of areas) {
    const clusters = (represented.get(id) ?? []).map(({ relation }) => clusterOf(relation));
    counts.set(id, new Set(clusters).size + (jointly.get(id) ?? []).filter(running).length);
  }
  return counts;
}

const clusterOf = (relation: RelationRecord<'MEMBER_OF'>): NodeId => relation.end;

function experienceInRoles(roles: readonly Role[], at: IsoDate): number | undefined {
  const starts = roles.flatMap(({ relation: { from } }) => (from !== undefined && from <= at ? [from] : [])).sort(compare);
  if (starts[0] === undefined) return undefined;
  return Math.min(1, (dayNumber(at) - dayNumber(starts[0])) / DAYS_IN_YEAR / LONG_EXPERIENCE_YEARS);
}

/** Undefined where nothing is on offer: that may only not be recorded. */
function experienceOnOffer(offers: TopicLevels): number | undefined {
  const levels = [...offers.values()].reduce((sum, level) => sum + level, 0);
  return levels === 0 ? undefined : Math.min(1, levels / LONG_EXPERIENCE_LEVELS);
}

/** The last day on which a role was held. */
function lastEnd(roles: readonly Role[]): IsoDate | undefined {
  const ends = roles.flatMap(({ relation: { to } }) => (to === undefined ? [] : [to])).sort(compare);
  const last = ends.at(-1);
  return last === undefined ? undefined : addDays(last, -1);
}
