import type { NodeId } from '../model/node-id.ts';
import type { FaultList } from './fault.ts';
import type { Header } from './header.ts';
import type { Column, ImportTable, Row } from './import-table.ts';
import type { KnownIds } from './known-ids.ts';
import { Misread } from './misread.ts';
import type { SourceRow, SourceTable } from './source-table.ts';

interface PlacedColumn {
  readonly name: string;
  readonly place: number;
  readonly column: Column<unknown>;
}

/** Reads the rows of one import file, column by column, and notes every fault with its place. */
export class RowReader {
  private readonly columns: readonly PlacedColumn[];
  private readonly width: number;

  constructor(
    private readonly source: SourceTable,
    readonly table: ImportTable,
    header: Header,
  ) {
    this.columns = header.places.flatMap(({ name, place }) => {
      const column = table.columns.get(name);
      return column ? [{ name, place, column }] : [];
    });
    this.width = source.columns.length;
  }

  /** Tells which ids the rows bring, and notes those brought twice. */
  ownIds(ids: KnownIds, faults: FaultList): void {
    const own = this.columns.find(({ column }) => column.reader.own);
    if (!own) return;
    const lineOf = new Map<NodeId, number>();
    for (const row of this.source.rows) {
      const cell = row.cells[own.place] ?? '';
      const id = isEmpty(cell) ? undefined : (own.column.reader.read(cell, ids) as NodeId | Misread);
      if (id === undefined || id instanceof Misread) continue;
      const first = lineOf.get(id);
      if (first !== undefined) this.fault(faults, row, own.name, `${id} stands in row ${first} already; an id can stand once in a file.`);
      lineOf.set(id, first ?? row.line);
      ids.add(id);
    }
  }

  /** Tells which other records the rows name. */
  noteReferences(ids: KnownIds): void {
    for (const { place, column } of this.columns) {
      if (!column.reader.note) continue;
      for (const { cells } of this.source.rows) {
        const cell = cells[place];
        if (cell !== undefined && !isEmpty(cell)) column.reader.note(cell, ids);
      }
    }
  }

  /** The row understood, or undefined where something is wrong with it. */
  read(row: SourceRow, ids: KnownIds, faults: FaultList): Row | undefined {
    const before = faults.count;
    this.checkWidth(row, faults);
    const values: Record<string, unknown> = {};
    for (const { name, place, column } of this.columns) {
      const cell = row.cells[place] ?? '';
      if (isEmpty(cell)) {
        values[name] = null;
        if (column.required) this.fault(faults, row, name, `The cell is empty, but ${this.source.file} must state it, as ${column.example}.`);
        continue;
      }
      const value = column.reader.read(cell, ids);
      if (value instanceof Misread) this.fault(faults, row, name, `${value.message}.`);
      else values[name] = value;
    }
    this.checkPeriod(values, row, faults);
    return faults.count === before ? values : undefined;
  }

  private checkWidth(row: SourceRow, faults: FaultList): void {
    const { cells } = row;
    if (cells.length <= this.width || cells.slice(this.width).every(isEmpty)) return;
    this.fault(
      faults,
      row,
      undefined,
      `The row has ${cells.length} cells, but the header has ${this.width}. Put a cell with a comma in it in quotes.`,
    );
  }

  private checkPeriod(values: Record<string, unknown>, row: SourceRow, faults: FaultList): void {
    const { from, to } = values;
    if (typeof from !== 'string' || typeof to !== 'string' || from < to) return;
    this.fault(faults, row, 'to', `"${to}" must be after from, "${from}".`);
  }

  private fault(faults: FaultList, { line }: SourceRow, column: string | undefined, message: string): void {
    faults.add({ file: this.source.file, row: line, column, message });
  }
}

const isEmpty = (cell: string): boolean => cell === '' || cell.trim() === '';
