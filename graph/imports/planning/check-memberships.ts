import { membershipFaults, type Membership } from '../../model/memberships.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { NodeRecord } from '../../model/nodes.ts';
import type { RelationId, RelationRecord } from '../../model/relations.ts';
import type { FaultList } from '../fault.ts';
import type { Plan } from './plan.ts';
import type { StoredRecords } from './stored-records.ts';

type MemberOf = RelationRecord<'MEMBER_OF'>;

/** The rules of seats and regional clusters, on the memberships as they would be after the import. */
export async function checkMemberships(plan: Plan, stored: StoredRecords, faults: FaultList): Promise<void> {
  const members = await membershipsConcerned(plan, stored);
  const clusters = await clustersOf(members, plan, stored);
  const memberships = members.flatMap((member) => membershipOf(member, clusters));
  for (const { relations, message } of membershipFaults(memberships)) {
    faults.add({ ...placeOf(relations, plan), message });
  }
}

/** Every membership of the areas that the import touches, theirs in the store and theirs in the files. */
async function membershipsConcerned(plan: Plan, stored: StoredRecords): Promise<readonly MemberOf[]> {
  const areas = new Set<NodeId>();
  for (const { record } of plan.memberships.values()) if (record.area) areas.add(record.area);
  const clusters = [...plan.nodes.values()].flatMap(({ before, after }) => (before && after.label === 'Cluster' ? [after.id] : []));
  for (const relations of (await stored.related(clusters, 'MEMBER_OF', 'in')).values()) {
    for (const member of relations as readonly MemberOf[]) if (member.area) areas.add(member.area);
  }
  const found = new Map<RelationId, MemberOf>();
  for (const relations of (await stored.related([...areas], 'MEMBER_OF', 'via')).values()) {
    for (const member of relations as readonly MemberOf[]) found.set(member.id, member);
  }
  for (const [id, { record }] of plan.memberships) found.set(id, record);
  return [...found.values()];
}

async function clustersOf(members: readonly MemberOf[], plan: Plan, stored: StoredRecords) {
  const ids = [...new Set(members.map(({ end }) => end))];
  const clusters = new Map<NodeId, NodeRecord>(await stored.nodes(ids));
  for (const id of ids) {
    const planned = plan.nodes.get(id);
    if (planned) clusters.set(id, planned.after);
  }
  return clusters;
}

function membershipOf(member: MemberOf, clusters: ReadonlyMap<NodeId, NodeRecord>): Membership[] {
  const cluster = clusters.get(member.end);
  if (!member.area || cluster?.label !== 'Cluster') return [];
  const { id, area, seat, from, to } = member;
  return [
    { relation: id, area, cluster: cluster.id, clusterKind: cluster.kind, seatsPerArea: cluster.seatsPerArea, seat, from, to },
  ];
}

/** The last of the rows concerned; a cluster changed under its members has no row of theirs. */
function placeOf(relations: readonly RelationId[], plan: Plan) {
  const places = relations.flatMap((id) => plan.memberships.get(id) ?? []);
  const last = places.sort((a, b) => a.row - b.row).at(-1);
  if (last) return { file: last.file, row: last.row, column: 'cluster' };
  return { file: plan.files.find(({ file }) => /clusters/i.test(file))?.file ?? 'clusters.csv' };
}
