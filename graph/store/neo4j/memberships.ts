import type { ManagedTransaction } from 'neo4j-driver';
import { conflict } from '../../model/kith-error.ts';
import { membershipFaults, type Membership } from '../../model/memberships.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { RelationRecord } from '../../model/relations.ts';
import { rowsOf } from './connection.ts';
import { relationOf, shapeOfRelations, type Values } from './shape.ts';
import { statement } from './statement.ts';

const MEMBER = shapeOfRelations('MEMBER_OF');

const AREAS_OF_CLUSTERS = statement(
  'areasOfClusters',
  `MATCH (c:Record)<-[r:MEMBER_OF]-() WHERE c.id IN $clusters AND r.area IS NOT NULL
   RETURN DISTINCT r.area AS area`,
);
const MEMBERSHIPS_OF_AREAS = statement(
  'membershipsOfAreas',
  `MATCH ()-[r:MEMBER_OF]->(c:Cluster) WHERE r.area IN $areas
   RETURN ${MEMBER.of('r')} AS found, c.kind AS clusterKind, c.seatsPerArea AS seatsPerArea
   ORDER BY r.area, r.id`,
);

interface Row {
  readonly found: Values;
  readonly clusterKind: string;
  readonly seatsPerArea: number | null;
}

/**
 * The rules that only the whole can break, for the areas and clusters a write touched; asked of the
 * database once it holds what the write makes. @throws KithError CONFLICT
 */
export async function checkMemberships(
  transaction: ManagedTransaction,
  touched: { readonly areas: ReadonlySet<NodeId>; readonly clusters: ReadonlySet<NodeId> },
): Promise<void> {
  const areas = new Set(touched.areas);
  if (touched.clusters.size > 0) {
    const parameters = { clusters: [...touched.clusters] };
    const rows = await rowsOf<{ area: NodeId }>(transaction, AREAS_OF_CLUSTERS, parameters);
    for (const { area } of rows) areas.add(area);
  }
  if (areas.size === 0) return;
  const rows = await rowsOf<Row>(transaction, MEMBERSHIPS_OF_AREAS, { areas: [...areas] });
  const [fault, ...more] = membershipFaults(rows.map(membershipOf));
  if (fault) throw conflict(fault.message + (more.length > 0 ? ` There are ${more.length} more faults like it.` : ''));
}

function membershipOf({ found, clusterKind, seatsPerArea }: Row): Membership {
  const { id, area, end, seat, from, to } = relationOf(MEMBER, found) as RelationRecord<'MEMBER_OF'> & { area: NodeId };
  return { relation: id, area, cluster: end, seat, from, to, clusterKind, seatsPerArea: seatsPerArea ?? undefined };
}
