import type { RecordId, RelationPatch } from '../../model/relations.ts';
import { FaultList } from '../fault.ts';
import type { KnownIds } from '../known-ids.ts';
import type { RowReader } from '../row-reader.ts';
import type { SourceTable } from '../source-table.ts';
import { withOrigin } from './origin.ts';
import type { PlannedRows } from './plan.ts';
import { subjectOf, type PlacedRow } from './repeated-rows.ts';

const NEW = 1;
const CHANGED = 2;

/** The rows of one file whose relation is to be written: one byte each, the rest is read again when it is needed. */
export class RelationRows implements PlannedRows {
  count = 0;
  private readonly marks: Uint8Array;
  /** What is wrong with a row was told when it was read first. */
  private readonly unheard = new FaultList();

  constructor(
    private readonly file: { readonly source: SourceTable; readonly reader: RowReader; readonly ids: KnownIds },
  ) {
    this.marks = new Uint8Array(file.source.rows.length);
  }

  /** The row of this index is to be written; `before` is the relation as the store has it. */
  add(index: number, before: object | undefined): void {
    this.marks[index] = before ? CHANGED : NEW;
    this.count += 1;
  }

  read(index: number): PlacedRow {
    const { source, reader, ids } = this.file;
    const row = source.rows[index];
    return { line: row?.line ?? 0, row: (row && reader.read(row, ids, this.unheard)) ?? {} };
  }

  subjectAt(index: number): RecordId | undefined {
    return subjectOf(this.file.reader.table.records(this.read(index).row));
  }

  *patches(): Generator<RelationPatch> {
    const { source, reader } = this.file;
    for (let index = 0; index < this.marks.length; index += 1) {
      const mark = this.marks[index];
      if (!mark) continue;
      const { row } = this.read(index);
      const { relation } = reader.table.records(row);
      if (relation) yield withOrigin(relation, mark === NEW, row, source.file);
    }
  }
}
