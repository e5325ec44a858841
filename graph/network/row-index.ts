/** For each node, the rows of a table that name it: `rows[offsets[node] .. offsets[node + 1])`. */
export interface RowIndex {
  readonly offsets: Int32Array;
  readonly rows: Int32Array;
}

/** Counting sort of rows by the node in `column`; rows with a negative node are left out. O(rows + nodes). */
export function rowIndex(column: Int32Array, nodeCount: number): RowIndex {
  const offsets = new Int32Array(nodeCount + 1);
  let named = 0;
  for (const node of column) {
    if (node < 0) continue;
    offsets[node + 1]!++;
    named++;
  }
  for (let node = 0; node < nodeCount; node++) offsets[node + 1]! += offsets[node]!;
  const next = offsets.slice();
  const rows = new Int32Array(named);
  for (let row = 0; row < column.length; row++) {
    const node = column[row]!;
    if (node >= 0) rows[next[node]!++] = row;
  }
  return { offsets, rows };
}
