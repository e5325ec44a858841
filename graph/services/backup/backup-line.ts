import { z } from 'zod';
import type { NodeRecord } from '../../model/nodes.ts';
import type { RecordId, RelationRecord } from '../../model/relations.ts';

/**
 * A backup is the whole change log as lines of JSON, gzipped: an opening line, for each version a
 * head and a line per record, and a closing line that counts them, so that a cut-off file shows.
 */
export const BACKUP_FORMAT = 1;

export interface BackupHead {
  readonly version: number;
  readonly at: string;
  readonly by: string;
  readonly why: string;
}

export interface BackupRecord {
  readonly record: RecordId;
  readonly before?: NodeRecord | RelationRecord;
  readonly after?: NodeRecord | RelationRecord;
}

/** Records are checked by the store when they are written; here it matters that the lines are whole. */
const record = z.custom<NodeRecord | RelationRecord>((value) => typeof value === 'object' && value !== null);

const openingLine = z.object({ kith: z.literal('backup'), format: z.number(), madeAt: z.iso.datetime() });
const headLine = z.object({
  version: z.int().positive(),
  at: z.iso.datetime(),
  by: z.string(),
  why: z.string(),
});
const recordLine = z.object({
  record: z.custom<RecordId>((value) => typeof value === 'string' && value !== ''),
  before: record.optional(),
  after: record.optional(),
});
const closingLine = z.object({ end: z.literal(true), versions: z.int(), records: z.int() });

export type Opening = z.output<typeof openingLine>;
export type Closing = z.output<typeof closingLine>;
export type BackupLine =
  | { readonly opening: Opening }
  | { readonly head: BackupHead }
  | { readonly row: BackupRecord }
  | { readonly closing: Closing };

/** What a line of a backup says; undefined for a line that no backup has. */
export function backupLine(text: string): BackupLine | undefined {
  const value = jsonOf(text);
  if (typeof value !== 'object' || value === null) return undefined;
  if ('record' in value) return some(recordLine.safeParse(value).data, (row) => ({ row: row as BackupRecord }));
  if ('kith' in value) return some(openingLine.safeParse(value).data, (opening) => ({ opening }));
  if ('end' in value) return some(closingLine.safeParse(value).data, (closing) => ({ closing }));
  return some(headLine.safeParse(value).data, (head) => ({ head }));
}

const some = <T, R>(value: T | undefined, use: (value: T) => R): R | undefined => (value === undefined ? undefined : use(value));

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
