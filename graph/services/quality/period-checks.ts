import { addDays, type IsoDate } from '../../model/iso-date.ts';
import type { NodeId } from '../../model/node-id.ts';
import { overlap } from '../../model/period.ts';
import type { RelationRecord } from '../../model/relations.ts';
import type { Finding } from './finding.ts';
import type { RecordsAtHand } from './records-at-hand.ts';

/** Not seen for so long, somebody has probably left. */
const LONG_UNSEEN_DAYS = 3 * 365;

const WITH_A_START = ['HOLDS_ROLE', 'ADMINISTERS', 'SUPPORTS', 'EMPLOYS', 'MEMBER_OF'];

export function unknownStarts({ relations }: RecordsAtHand): Finding[] {
  return relations
    .filter((one) => WITH_A_START.includes(one.kind) && one.from === undefined)
    .map((one) => ({ kind: 'start not known', record: one.id, message: `${said(one)}: it is not known since when.` }));
}

/** Roles without an end whose holders have not been at any event for three years, though they used to come. */
export function missingEnds({ relations, lastSeen }: RecordsAtHand, at: IsoDate): Finding[] {
  const longAgo = addDays(at, -LONG_UNSEEN_DAYS);
  return relations.flatMap((one): Finding[] => {
    const seen = lastSeen.get(one.start);
    if (one.kind !== 'HOLDS_ROLE' || one.to !== undefined || seen === undefined || seen >= longAgo) return [];
    const message = `${said(one)} has no end, but ${one.start} was last at an event on ${seen}.`;
    return [{ kind: 'end may be missing', record: one.id, message }];
  });
}

/** Areas whose money two organisations would hold at the same time. */
export function doubleAdministration({ relations }: RecordsAtHand): Finding[] {
  const ofArea = new Map<NodeId, RelationRecord<'ADMINISTERS'>[]>();
  for (const one of relations) {
    if (one.kind === 'ADMINISTERS') ofArea.set(one.end, [...(ofArea.get(one.end) ?? []), one]);
  }
  return [...ofArea].flatMap(([area, periods]) =>
    periods.flatMap((one, i) =>
      periods.slice(i + 1).flatMap((other): Finding[] => {
        if (one.start === other.start || !overlap(one, other)) return [];
        const message = `${one.start} and ${other.start} both administer ${area} at the same time; one of them may have ended.`;
        return [{ kind: 'two trusted organisations at once', record: one.id, other: other.id, message }];
      }),
    ),
  );
}

function said(relation: RelationRecord): string {
  const role = relation.kind === 'HOLDS_ROLE' ? ` (${relation.role})` : '';
  return `${relation.start} ${relation.kind} ${relation.end}${role}`;
}
