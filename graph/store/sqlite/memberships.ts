import type { IsoDate } from '../../model/iso-date.ts';
import type { Membership } from '../../model/memberships.ts';
import type { NodeId } from '../../model/node-id.ts';
import { relationId } from '../../model/relations.ts';
import type { Connection } from './connection.ts';

interface Row {
  readonly person: NodeId;
  readonly area: NodeId;
  readonly cluster: NodeId;
  readonly from: string;
  readonly to: string | null;
  readonly seat: 'named' | 'substitute';
  readonly kind: string;
  readonly seats: number | null;
}

/** Every membership of these areas, and of the areas with members in these clusters. */
const MEMBERSHIPS = `
WITH area AS (
  SELECT n FROM node WHERE id IN (SELECT value FROM json_each($areas))
  UNION
  SELECT r.via FROM node c JOIN relation r ON r."end" = c.n AND r.kind = 'MEMBER_OF' AND r.via IS NOT NULL
  WHERE c.id IN (SELECT value FROM json_each($clusters))
)
SELECT p.id AS person, a.id AS area, c.id AS cluster, r."from", r."to", r.qualifier AS seat, c.kind,
  json_extract(c.record, '$.seatsPerArea') AS seats
FROM area
JOIN relation r ON r.via = area.n AND r.kind = 'MEMBER_OF'
JOIN node p ON p.n = r.start
JOIN node a ON a.n = r.via
JOIN node c ON c.n = r."end"
ORDER BY area, cluster, r."from", person, seat`;

export function membershipsOf(
  connection: Connection,
  areas: ReadonlySet<NodeId>,
  clusters: ReadonlySet<NodeId>,
): Membership[] {
  if (areas.size === 0 && clusters.size === 0) return [];
  const parameters = { areas: JSON.stringify([...areas]), clusters: JSON.stringify([...clusters]) };
  return connection.all<Row>(MEMBERSHIPS, parameters).map((row) => {
    const from = row.from === '' ? undefined : (row.from as IsoDate);
    const relation = { kind: 'MEMBER_OF', start: row.person, end: row.cluster, seat: row.seat } as const;
    return {
      relation: relationId(from ? { ...relation, from } : relation),
      area: row.area,
      cluster: row.cluster,
      clusterKind: row.kind,
      seat: row.seat,
      seatsPerArea: row.seats ?? undefined,
      from,
      to: (row.to as IsoDate | null) ?? undefined,
    };
  });
}
