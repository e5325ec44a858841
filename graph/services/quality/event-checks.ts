import type { IsoDate } from '../../model/iso-date.ts';
import type { NodeRecord } from '../../model/nodes.ts';
import { holdsAt } from '../../model/period.ts';
import { REPRESENTING_ROLES } from '../../model/vocabulary.ts';
import type { Finding } from './finding.ts';
import type { RecordsAtHand } from './records-at-hand.ts';

/** Events that no tie can be made of: without a date, or with nobody recorded. */
export function incompleteEvents({ events, presentAt }: RecordsAtHand, at: IsoDate): Finding[] {
  return [...events.values()].flatMap((event): Finding[] => {
    const { id, name, date, attendanceReturned } = event;
    if (date === undefined) {
      return [{ kind: 'event without a date', record: id, message: `"${name}" has no date, so it counts for no tie.` }];
    }
    const isOver = date < at;
    const unknown = attendanceReturned === false || (attendanceReturned === undefined && !presentAt.has(id));
    if (!isOver || !unknown) return [];
    const message = `Who came to "${name}" on ${date} was ${presentAt.has(id) ? 'not returned in full' : 'not returned'}.`;
    return [{ kind: 'attendance not returned', record: id, message }];
  });
}

/** Participants who stand for no area, or for more than one, and so make no tie between areas. */
export function unclearRepresentation({ withoutArea, rolesOf, events }: RecordsAtHand): Finding[] {
  return withoutArea.flatMap(({ id, start, end, as }): Finding[] => {
    const day = events.get(end)?.date;
    if (day === undefined || as === 'facilitator' || as === 'speaker') return [];
    const roles = (rolesOf.get(start) ?? []).filter((one) => holdsAt(one, day));
    const areas = [...new Set(roles.filter(({ role }) => REPRESENTING_ROLES.includes(role)).map((one) => one.end))].sort();
    if (areas.length === 1) return [];
    if (areas.length > 1) {
      const message = `${start} held roles in ${areas.join(' and ')} on ${day}; the attendance of ${end} does not say for which.`;
      return [{ kind: 'represents several areas', record: id, other: end, message }];
    }
    // Reps, advisers and coordinators stand for no area by what they do.
    if (roles.length > 0) return [];
    return [{ kind: 'represents no area', record: id, other: end, message: `${start} came to ${end} on ${day}, but held no role in any area.` }];
  });
}

const FORM_FIELDS = ['excellent', 'gotEverything', 'networkingMostUseful'] as const;

/** Evaluation forms with more answers than forms. */
export function disagreeingFigures({ events }: RecordsAtHand): Finding[] {
  return [...events.values()].flatMap((event): Finding[] => {
    const { responses, id, name } = event;
    if (responses === undefined) return [];
    const more = FORM_FIELDS.filter((field) => (event[field] ?? 0) > responses);
    if (more.length === 0) return [];
    const said = more.map((field) => `${field} ${figure(event, field)}`).join(', ');
    return [{ kind: 'figures do not agree', record: id, message: `"${name}" has ${responses} responses, but ${said}.` }];
  });
}

const figure = (event: NodeRecord<'Event'>, field: (typeof FORM_FIELDS)[number]): number => event[field] ?? 0;
