import type { NodeId } from '../../model/node-id.ts';
import type { Finding } from './finding.ts';
import type { RecordsAtHand } from './records-at-hand.ts';
import { areSimilarNames } from './similar-names.ts';

/** People who may have been recorded twice: similar names within one area. */
export function possibleDuplicates({ people, relations }: RecordsAtHand): Finding[] {
  const peopleOf = new Map<NodeId, Set<NodeId>>();
  for (const relation of relations) {
    const area = relation.kind === 'HOLDS_ROLE' ? relation.end : relation.kind === 'MEMBER_OF' ? relation.area : undefined;
    if (!area) continue;
    peopleOf.set(area, (peopleOf.get(area) ?? new Set()).add(relation.start));
  }
  const findings = new Map<string, Finding>();
  for (const [area, ids] of peopleOf) {
    for (const [a, b] of pairs([...ids].sort())) {
      const one = people.get(a)?.name;
      const other = people.get(b)?.name;
      if (one === undefined || other === undefined || !areSimilarNames(one, other)) continue;
      const message = `"${one}" and "${other}" of ${area} may be the same person.`;
      findings.set(`${a} ${b}`, { kind: 'possible duplicate', record: a, other: b, message });
    }
  }
  return [...findings.values()];
}

function* pairs<T>(items: readonly T[]): Generator<readonly [T, T]> {
  for (const [i, a] of items.entries()) for (const b of items.slice(i + 1)) yield [a, b];
}

export function missingNamesAndConsent({ people }: RecordsAtHand): Finding[] {
  return [...people.values()].flatMap(({ id, name, consent }): Finding[] => [
    ...(name === undefined ? [{ kind: 'person without a name', record: id, message: `${id} has no name.` } as const] : []),
    ...(consent === undefined
      ? [{ kind: 'consent not recorded', record: id, message: `Nobody recorded whether ${id} may be shown to others.` } as const]
      : []),
  ]);
}
