import { parseRelationId, isRelationId, relationId, type RecordId, type RelationRecord } from '../../model/relations.ts';
import type { FaultList } from '../fault.ts';
import type { Row, RowRecords } from '../import-table.ts';

export interface PlacedRow {
  readonly line: number;
  readonly row: Row;
}

/** The record that a row without an id of its own is about. */
export function subjectOf({ relation, node, adds }: RowRecords): RecordId | undefined {
  if (relation) return relationId(relation as RelationRecord);
  return adds ? node?.id : undefined;
}

/** Rows of one file that are about the same record: saying the same again is harmless, anything else is a fault. */
export class RepeatedRows {
  private readonly indexOf = new Map<number, number>();
  private readonly collided = new Map<RecordId, number>();
  private repeats = 0;
  private first: { readonly line: number; readonly of: number } | undefined;

  constructor(
    private readonly file: string,
    private readonly faults: FaultList,
    /** Rows are read again when they are needed, for a million of them would be much to keep. */
    private readonly rows: { read(index: number): PlacedRow; subjectAt(index: number): RecordId | undefined },
  ) {}

  /** True where an earlier row was about the same record. */
  isRepeat(id: RecordId, { line, row }: PlacedRow, index: number): boolean {
    const earlier = this.earlierRow(id, index);
    if (!earlier) return false;
    const column = Object.keys(row).find((name) => row[name] !== earlier.row[name]);
    if (column === undefined) {
      this.repeats += 1;
      this.first ??= { line, of: earlier.line };
    } else {
      this.faults.add({
        file: this.file,
        row: line,
        column,
        message: `This row is about the same ${title(id)} as row ${earlier.line}, but says otherwise. Keep one.`,
      });
    }
    return true;
  }

  /** Ids are remembered by a short hash; where two share one, the rows themselves tell them apart. */
  private earlierRow(id: RecordId, index: number): PlacedRow | undefined {
    const hash = hashOf(id);
    const candidate = this.indexOf.get(hash);
    if (candidate === undefined) {
      this.indexOf.set(hash, index);
      return undefined;
    }
    const known = this.rows.subjectAt(candidate) === id ? candidate : this.collided.get(id);
    if (known === undefined) this.collided.set(id, index);
    return known === undefined ? undefined : this.rows.read(known);
  }

  warnings(): string[] {
    if (!this.first) return [];
    const { line, of } = this.first;
    const rows = this.repeats === 1 ? '1 row repeats' : `${this.repeats} rows repeat`;
    return [`${this.file}: ${rows} an earlier one and adds nothing; the first is row ${line}, as row ${of}.`];
  }
}

function title(id: RecordId): string {
  if (!isRelationId(id)) return id;
  const { start, kind, end } = parseRelationId(id);
  return `${start} ${kind} ${end}`;
}

/** 52 bits of a text, by two FNV-1a hashes of 26. */
function hashOf(text: string): number {
  let a = 0x811c9dc5;
  let b = 0x1000193;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x5bd1e995);
  }
  return (a >>> 6) * 0x400_0000 + (b >>> 6);
}
