import type { NodeId } from '../../model/node-id.ts';
import type { OwnedRelations } from '../import-table.ts';

/** The one person who asked a question or gave an answer, where the file has the column. */
export function byPerson(
  kind: 'ASKED' | 'GAVE',
  end: NodeId,
  person: NodeId | null | undefined,
): readonly OwnedRelations[] {
  if (person === undefined) return [];
  return [{ kind, direction: 'in', wanted: () => (person === null ? [] : [{ kind, start: person, end }]) }];
}
