import { notFound } from '../model/kith-error.ts';
import type { Label, NodeId } from '../model/node-id.ts';
import type { Interactions } from './interactions.ts';
import { LABEL_OF_LEVEL } from './level.ts';
import type { Network } from './network.ts';
import { partyRegions } from './party-areas.ts';

/** Which parties of a level are meant, on a day. All conditions must hold. */
export interface PartyFilter {
  /** These, of the level asked for. */
  readonly ids?: readonly NodeId[] | undefined;
  readonly regions?: readonly string[] | undefined;
  /** They need or offer this topic or a narrower one; areas by their own needs and offers. */
  readonly topic?: NodeId | undefined;
  /** They hold a seat in this cluster, or sit in for one who does; areas and organisations by those who do for them. */
  readonly cluster?: NodeId | undefined;
}

/** For each party by its place, 1 where it is meant; undefined where the filter says nothing. @throws KithError NOT_FOUND. */
export function partiesMeant(network: Network, evidence: Interactions, filter: PartyFilter, day: number): Uint8Array | undefined {
  const { ids, regions, topic, cluster } = filter;
  const conditions: ((place: number) => boolean)[] = [];
  if (ids) conditions.push(isIn(evidence, new Set(ids.map((id) => numberOf(network, id, LABEL_OF_LEVEL[evidence.level])))));
  if (regions) {
    const regionOf = partyRegions(network, evidence, day);
    conditions.push((place) => regions.includes(regionOf[place] ?? ''));
  }
  if (topic !== undefined) conditions.push(isIn(evidence, onTopic(network, numberOf(network, topic, 'Topic'), day)));
  if (cluster !== undefined) conditions.push(isIn(evidence, inCluster(network, evidence, numberOf(network, cluster, 'Cluster'), day)));
  if (conditions.length === 0) return undefined;
  return Uint8Array.from(evidence.parties, (_, place) => (conditions.every((holds) => holds(place)) ? 1 : 0));
}

const isIn =
  ({ parties }: Interactions, numbers: ReadonlySet<number>) =>
  (place: number): boolean =>
    numbers.has(parties[place]!);

/** @throws KithError NOT_FOUND unless there is a node of this kind with this id. */
export function numberOf(network: Network, id: NodeId, label: Label): number {
  const number = network.number(id);
  if (number === undefined || network.node(number)?.label !== label) throw notFound(`There is no ${label.toLowerCase()} ${id}.`);
  return number;
}

/** A topic and all narrower ones. */
export function andNarrower(network: Network, topic: number): ReadonlySet<number> {
  const narrower = network.relations('NARROWER_THAN');
  const topics = new Set([topic]);
  for (const one of topics) for (const row of narrower.rowsOf('end', one)) if (narrower.start.at(row) >= 0) topics.add(narrower.start.at(row));
  return topics;
}

function onTopic(network: Network, topic: number, day: number): Set<number> {
  const topics = andNarrower(network, topic);
  const found = new Set<number>();
  for (const kind of ['NEEDS', 'OFFERS'] as const) {
    const table = network.relations(kind);
    for (const one of topics) for (const row of table.rowsOf('end', one)) if (table.holds(row, day)) found.add(table.start.at(row));
  }
  return found;
}

function inCluster(network: Network, { level }: Interactions, cluster: number, day: number): Set<number> {
  const members = network.relations('MEMBER_OF');
  const employs = network.relations('EMPLOYS');
  const found = new Set<number>();
  for (const row of members.rowsOf('end', cluster)) {
    if (!members.holds(row, day)) continue;
    const person = members.start.at(row);
    if (level === 'person') found.add(person);
    if (level === 'area') found.add(members.via.at(row));
    if (level !== 'organisation') continue;
    for (const job of employs.rowsOf('end', person)) if (employs.holds(job, day)) found.add(employs.start.at(job));
  }
  return found;
}
