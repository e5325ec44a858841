import { REPRESENTING_ROLES } from '../model/vocabulary.ts';
import type { Network } from './network.ts';

/** Says which area an attendance stands for; -1 for none. */
export type AreaRepresented = (attendanceRow: number) => number;

/**
 * The area a person represents at an event: the one the record names; else, for participants, the
 * one area in which they are member, chair, vice-chair, worker or volunteer on that day. Several
 * areas or none: nobody is represented. Facilitators and speakers represent none unless the record
 * names one.
 */
export function areaRepresented(network: Network): AreaRepresented {
  const attended = network.relations('ATTENDED');
  const roles = network.relations('HOLDS_ROLE');
  const representing = new Set<string | undefined>(REPRESENTING_ROLES);
  return (attendanceRow) => {
    const named = attended.via.at(attendanceRow);
    if (named >= 0) return named;
    const as = attended.wordAt(attendanceRow);
    if (as !== undefined && as !== 'participant') return -1;
    const day = network.node(attended.end.at(attendanceRow))?.day;
    if (day === undefined) return -1;
    let only = -1;
    for (const row of roles.rowsOf('start', attended.start.at(attendanceRow))) {
      if (!roles.holds(row, day) || !representing.has(roles.wordAt(row))) continue;
      const area = roles.end.at(row);
      if (only >= 0 && only !== area) return -1;
      only = area;
    }
    return only;
  };
}
