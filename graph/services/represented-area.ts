import type { IsoDate } from '../model/iso-date.ts';
import type { NodeId } from '../model/node-id.ts';
import { holdsAt } from '../model/period.ts';
import type { RelationRecord } from '../model/relations.ts';
import { REPRESENTING_ROLES } from '../model/vocabulary.ts';

/**
 * The area somebody stood for at an event: the one the record names, else (participants only) the
 * one area in which they held a representing role on the day; none where that is none or several.
 */
export function areaRepresented(
  attendance: RelationRecord<'ATTENDED'>,
  roles: readonly RelationRecord<'HOLDS_ROLE'>[],
  day: IsoDate | undefined,
): NodeId | undefined {
  if (attendance.area) return attendance.area;
  if (day === undefined || attendance.as === 'facilitator' || attendance.as === 'speaker') return undefined;
  const areas = new Set(
    roles.filter((one) => REPRESENTING_ROLES.includes(one.role) && holdsAt(one, day)).map((one) => one.end),
  );
  return areas.size === 1 ? [...areas][0] : undefined;
}
