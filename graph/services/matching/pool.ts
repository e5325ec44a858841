import { dayNumber, type IsoDate } from '../../model/iso-date.ts';
import { badInput } from '../../model/kith-error.ts';
import type { NodeId } from '../../model/node-id.ts';
import { REPRESENTING_ROLES } from '../../model/vocabulary.ts';
import type { Network } from '../../network/network.ts';
import { andNarrower, numberOf } from '../../network/party-filter.ts';
import { checkedInput, poolSchema, type DraftPool } from './drafts/draft-state.ts';

/** Whom to draw from. Conditions narrow each other; those named by hand are added whatever the conditions. */
export interface Pool {
  /** All there are, where nothing narrows them. */
  readonly everyone?: boolean | undefined;
  /** People: who has been in it by the day. Areas: those with somebody in it on the day. */
  readonly cluster?: NodeId | undefined;
  /** Who needs or offers it or a narrower one; people also by the area they stand for. */
  readonly topic?: NodeId | undefined;
  readonly regions?: readonly string[] | undefined;
  readonly byHand?: readonly NodeId[] | undefined;
}

/** More make more pairs than anybody could look through. */
const MOST_IN_POOL = 500;

/**
 * The people or areas a pool means on a day, in the order of their ids.
 * @throws KithError BAD_INPUT for a pool that says nothing or holds more than 500, NOT_FOUND for records there are none of.
 */
export function poolMembers(network: Network, label: 'Person' | 'Area', pool: Pool, at: IsoDate): NodeId[] {
  const { everyone = false, cluster, topic, regions, byHand = [] } = pool;
  const day = dayNumber(at);
  for (const id of byHand) numberOf(network, id, label);
  const conditions = [
    ...(everyone ? [new Set(network.numbersOf(label))] : []),
    ...(cluster === undefined ? [] : [inCluster(network, label, numberOf(network, cluster, 'Cluster'), day)]),
    ...(topic === undefined ? [] : [onTopic(network, label, numberOf(network, topic, 'Topic'), day)]),
    ...(regions === undefined || regions.length === 0 ? [] : [inRegions(network, label, regions, day)]),
  ];
  if (conditions.length === 0 && byHand.length === 0) throw badInput('Say whom to draw from: a cluster, a topic, regions, or some by hand.');
  const [first, ...others] = conditions;
  const meant = [...(first ?? [])].filter((number) => others.every((one) => one.has(number)));
  const ids = new Set([...meant.map((number) => network.node(number)!.id), ...byHand]);
  if (ids.size > MOST_IN_POOL) {
    throw badInput(`The pool holds ${ids.size} ${label === 'Person' ? 'people' : 'areas'}; at most ${MOST_IN_POOL} can be matched at once. Narrow it by a cluster, a topic or regions.`);
  }
  return [...ids].sort();
}

/** @throws KithError BAD_INPUT for a region that no area is in, naming those there are. */
export function checkRegionsKnown(network: Network, { regions = [] }: Pool): void {
  const known = [...new Set(network.numbersOf('Area').flatMap((area) => network.node(area)!.region ?? []))].sort();
  for (const region of regions) {
    if (!known.includes(region)) throw badInput(`regions: "${region}" is not the region of any area. There are: ${known.join(', ') || 'none'}.`);
  }
}

/** A pool as a round or plan keeps it. @throws KithError BAD_INPUT naming the value. */
export const keptPool = ({ everyone, cluster, topic, regions, byHand }: Pool): DraftPool =>
  checkedInput(poolSchema, { everyone, cluster, topic, regions: regions && [...regions], byHand: byHand && [...byHand] }, 'pool.');

type Numbers = Set<number>;

function inCluster(network: Network, label: 'Person' | 'Area', cluster: number, day: number): Numbers {
  const members = network.relations('MEMBER_OF');
  const found: Numbers = new Set();
  for (const row of members.rowsOf('end', cluster)) {
    const number = label === 'Person' ? members.start.at(row) : members.via.at(row);
    const begun = members.from.at(row) <= day;
    if (number >= 0 && (label === 'Person' ? begun : members.holds(row, day))) found.add(number);
  }
  return found;
}

function onTopic(network: Network, label: 'Person' | 'Area', topic: number, day: number): Numbers {
  const topics = andNarrower(network, topic);
  const found: Numbers = new Set();
  for (const kind of ['NEEDS', 'OFFERS'] as const) {
    const table = network.relations(kind);
    for (const one of topics) {
      for (const row of table.rowsOf('end', one)) {
        if (!table.holds(row, day)) continue;
        const who = table.start.at(row);
        if (network.node(who)?.label === label) found.add(who);
        else if (label === 'Person') for (const person of standingFor(network, who, day)) found.add(person);
      }
    }
  }
  return found;
}

function inRegions(network: Network, label: 'Person' | 'Area', regions: readonly string[], day: number): Numbers {
  const areas = network.numbersOf('Area').filter((number) => regions.includes(network.node(number)!.region ?? ''));
  return new Set(label === 'Area' ? areas : areas.flatMap((area) => [...standingFor(network, area, day)]));
}

/** The people who stand for an area on a day. */
function* standingFor(network: Network, area: number, day: number): Generator<number> {
  const roles = network.relations('HOLDS_ROLE');
  const representing = new Set<string | undefined>(REPRESENTING_ROLES);
  for (const row of roles.rowsOf('end', area)) if (roles.holds(row, day) && representing.has(roles.wordAt(row))) yield roles.start.at(row);
}
