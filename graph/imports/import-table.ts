import type { NodePatch, NodeRecord } from '../model/nodes.ts';
import type { RelationKind, RelationPatch, RelationRecord } from '../model/relations.ts';
import { PROVENANCES, type Provenance } from '../model/vocabulary.ts';
import { text, word, type Reader } from './columns.ts';
import type { TableName } from './table-name.ts';

/** One import file: its columns, and what a row of it says. */
export interface ImportTable {
  readonly name: TableName;
  readonly columns: ReadonlyMap<string, Column<unknown>>;
  records(row: Row): RowRecords;
}

export interface Column<T> {
  readonly reader: Reader<T>;
  /** Never absent and never empty. */
  readonly required: boolean;
  /** What the template shows. */
  readonly example: string;
}
interface Required<T> extends Column<T> {
  readonly required: true;
}
interface Optional<T> extends Column<T> {
  readonly required: false;
}

export const required = <T>(reader: Reader<T>, example: string): Required<T> => ({ reader, required: true, example });
export const optional = <T>(reader: Reader<T>, example = ''): Optional<T> => ({ reader, required: false, example });

/** A row understood: undefined where the column is absent, null where the cell is empty. */
export type Row = Readonly<Record<string, unknown>>;
export type RowOf<C> = {
  readonly [K in keyof C]: C[K] extends Required<infer T> ? T : C[K] extends Optional<infer T> ? T | null | undefined : never;
};

/** The columns that every file may have besides. */
const ORIGIN = {
  provenance: optional(word(PROVENANCES)),
  source: optional(text),
};
export interface Origin {
  readonly provenance?: Provenance | null | undefined;
  readonly source?: string | null | undefined;
}

/** What a row says of the records. */
export interface RowRecords {
  /** The node the row is about. */
  readonly node?: NodePatch;
  /** True where the row adds to a node of another file, and so says nothing of where that came from. */
  readonly adds?: boolean;
  /** A node to record only where there is none yet. */
  readonly companion?: NodePatch;
  /** The relation the row is about. */
  readonly relation?: RelationPatch;
  /** True where the row takes that relation away. */
  readonly removed?: boolean;
  /** Relations that columns of the node's own file state in full. */
  readonly owned?: readonly OwnedRelations[];
  /** A value that has nowhere to go, in words. */
  readonly unused?: string;
  /** What is wrong between one column and the others. */
  readonly fault?: { readonly column: string; readonly message: string };
}

/** All relations of one kind that a node has in one direction: what is there and not wanted goes. */
export interface OwnedRelations {
  readonly kind: RelationKind;
  readonly direction: 'out' | 'in';
  wanted(has: OwnerState): readonly RelationPatch[];
}
export interface OwnerState {
  readonly existing: readonly RelationRecord[];
  readonly before: NodeRecord | undefined;
  readonly after: NodeRecord;
}

export function importTable<C extends Record<string, Column<unknown>>>(definition: {
  readonly name: TableName;
  readonly columns: C;
  readonly records: (row: RowOf<C>) => RowRecords;
}): ImportTable {
  const { name, columns, records } = definition;
  return {
    name,
    columns: new Map(Object.entries({ ...columns, ...ORIGIN })),
    // The row was read by these very columns, so it has their types.
    records: records as unknown as (row: Row) => RowRecords,
  };
}
