import type { NodeId } from './node-id.ts';
import { overlap, type Period } from './period.ts';
import type { RelationId } from './relations.ts';

/** One person's place in a cluster for an area, with what the cluster allows. */
export interface Membership extends Period {
  readonly relation: RelationId;
  readonly area: NodeId;
  readonly cluster: NodeId;
  readonly clusterKind: string;
  readonly seat: string;
  /** Undefined where the cluster sets no limit. */
  readonly seatsPerArea?: number | undefined;
}

export interface MembershipFault {
  readonly relations: readonly RelationId[];
  readonly message: string;
}

/**
 * What is wrong among memberships: an area in two regional clusters at once, or more named members
 * of one area in a cluster than it has seats (substitutes do not count). Give every membership of
 * the areas concerned. Cost: quadratic in the memberships of one area.
 */
export function membershipFaults(memberships: readonly Membership[]): MembershipFault[] {
  const faults: MembershipFault[] = [];
  for (const ofArea of groupBy(memberships, (one) => one.area).values()) {
    faults.push(...regionalFaults(ofArea));
    for (const ofCluster of groupBy(ofArea, (one) => one.cluster).values()) {
      faults.push(...seatFaults(ofCluster));
    }
  }
  return faults;
}

function regionalFaults(ofArea: readonly Membership[]): MembershipFault[] {
  const regional = ofArea.filter((one) => one.clusterKind === 'regional');
  const faults: MembershipFault[] = [];
  const said = new Set<string>();
  regional.forEach((one, i) => {
    for (const other of regional.slice(i + 1)) {
      if (one.cluster === other.cluster || !overlap(one, other)) continue;
      const pair = [one.cluster, other.cluster].sort().join(' and ');
      if (said.has(pair)) continue;
      said.add(pair);
      faults.push({
        relations: [one.relation, other.relation],
        message: `${one.area} would be in two regional clusters at once, ${pair}. End one before the other begins.`,
      });
    }
  });
  return faults;
}

function seatFaults(ofCluster: readonly Membership[]): MembershipFault[] {
  const named = ofCluster.filter((one) => one.seat === 'named');
  const seats = named[0]?.seatsPerArea;
  if (seats === undefined || named.length <= seats) return [];
  for (const one of named) {
    const first = one.from;
    const together = named.filter(
      (other) =>
        overlap(one, other) &&
        (other.from === undefined || (first !== undefined && other.from <= first)),
    );
    if (together.length > seats) {
      return [
        {
          relations: together.map((member) => member.relation),
          message:
            `${one.cluster} has ${seats} ${seats === 1 ? 'seat' : 'seats'} per area, but ${one.area} would have ` +
            `${together.length} named members at once. End a membership, or make it a substitute.`,
        },
      ];
    }
  }
  return [];
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
