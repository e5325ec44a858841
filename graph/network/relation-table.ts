import { NO_DAY } from '../store/store.ts';
import { IntColumn } from './int-column.ts';
import { rowIndex, type RowIndex } from './row-index.ts';

/** One relation, its nodes by their place in the network and its dates as day numbers. */
export interface RelationRow {
  readonly start: number;
  readonly end: number;
  readonly via: number;
  readonly from: number;
  readonly to: number;
  readonly word: string | undefined;
}

/** What stands in the node columns of a row that was removed. */
const REMOVED = -1;

/** An index of the first `size` rows. */
interface Index extends RowIndex {
  readonly size: number;
}

const rowsIn = ({ offsets, rows }: RowIndex, node: number): Int32Array =>
  node + 1 < offsets.length ? rows.subarray(offsets[node], offsets[node + 1]) : rows.subarray(0, 0);

/** The relations of one kind as typed columns, with indexes by node made when first asked for. */
export class RelationTable {
  readonly start = new IntColumn();
  readonly end = new IntColumn();
  readonly via = new IntColumn();
  readonly from = new IntColumn();
  readonly to = new IntColumn();
  private readonly words: string[] = [];
  private readonly codeOf = new Map<string | undefined, number>([[undefined, -1]]);
  private readonly word = new IntColumn();
  private readonly indexes = new Map<'start' | 'end' | 'via', Index>();

  /** `nodes`: the network's list of nodes; only its length matters here. */
  constructor(private readonly nodes: readonly unknown[]) {}

  get size(): number {
    return this.start.length;
  }

  add(row: RelationRow): void {
    this.start.push(row.start);
    this.end.push(row.end);
    this.via.push(row.via);
    this.from.push(row.from);
    this.to.push(row.to);
    this.word.push(this.code(row.word));
  }

  wordAt(row: number): string | undefined {
    const code = this.word.at(row);
    return code < 0 ? undefined : this.words[code];
  }

  /** Sets what may change of the row with the same ends, start and word, or adds it. */
  put(row: RelationRow, sameWord: boolean): void {
    const found = this.find(row, sameWord);
    if (found < 0) return this.add(row);
    this.via.set(found, row.via);
    this.to.set(found, row.to);
    this.word.set(found, this.code(row.word));
    this.indexes.delete('via');
  }

  remove(row: RelationRow, sameWord: boolean): void {
    const found = this.find(row, sameWord);
    if (found < 0) return;
    for (const column of [this.start, this.end, this.via]) column.set(found, REMOVED);
  }

  /** True where the relation holds on a day. */
  holds(row: number, day: number): boolean {
    const to = this.to.at(row);
    return this.start.at(row) !== REMOVED && this.from.at(row) <= day && (to === NO_DAY || day < to);
  }

  /** The rows that name a node on one side. Removed rows may be among them: ask `holds`. */
  rowsOf(side: 'start' | 'end' | 'via', node: number): Int32Array {
    const index = this.indexes.get(side);
    return rowsIn(index && index.size === this.size ? index : this.reindexed(side), node);
  }

  private reindexed(side: 'start' | 'end' | 'via'): Index {
    const index = { ...rowIndex(this[side].view(), this.nodes.length), size: this.size };
    this.indexes.set(side, index);
    return index;
  }

  /** Looks in the index, then through the rows added since, so that following a log stays cheap. */
  private find(wanted: RelationRow, sameWord: boolean): number {
    const index = this.indexes.get('start') ?? this.reindexed('start');
    for (const row of rowsIn(index, wanted.start)) if (this.isSame(row, wanted, sameWord)) return row;
    for (let row = index.size; row < this.size; row++) if (this.isSame(row, wanted, sameWord)) return row;
    return -1;
  }

  private isSame(row: number, { start, end, from, word }: RelationRow, sameWord: boolean): boolean {
    return (
      this.start.at(row) === start &&
      this.end.at(row) === end &&
      this.from.at(row) === from &&
      (!sameWord || this.wordAt(row) === word)
    );
  }

  private code(word: string | undefined): number {
    let code = this.codeOf.get(word);
    if (code === undefined) {
      code = this.words.push(word!) - 1;
      this.codeOf.set(word, code);
    }
    return code;
  }
}
