import type { RelationPatch } from '../../model/relations.ts';
import type { Provenance } from '../../model/vocabulary.ts';
import type { Origin, Row } from '../import-table.ts';

/**
 * Where a record comes from. A new one is a fact from the file unless the row says otherwise; one
 * that is there already keeps what it says unless the file has the column.
 */
export function originOf(row: Row, file: string, isNew: boolean): { provenance?: Provenance; source?: string } {
  const { provenance, source } = row as Origin;
  const stated = { provenance: provenance ?? 'fact', source: source ?? file };
  if (isNew || (provenance !== undefined && source !== undefined)) return stated;
  if (provenance !== undefined) return { provenance: stated.provenance };
  return source === undefined ? {} : { source: stated.source };
}

/** A relation as a row states it, with where that comes from. */
export const withOrigin = (patch: RelationPatch, isNew: boolean, row: Row, file: string): RelationPatch =>
  Object.assign(originOf(row, file, isNew), patch);
