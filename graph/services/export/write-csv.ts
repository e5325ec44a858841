import { EDGE_ATTRIBUTES, NODE_ATTRIBUTES } from './attributes.ts';
import type { ExportBatch } from './network-contents.ts';

const NODE_COLUMNS = ['id', ...Object.keys(NODE_ATTRIBUTES)];
const EDGE_COLUMNS = ['source', 'target', 'id', ...Object.keys(EDGE_ATTRIBUTES)];

/**
 * A table of nodes, a blank line, a table of edges. Text stands as it is in the records, for programs
 * to read: names that begin with =, +, - or @ are not changed, so a spreadsheet may take them for a
 * formula unless the columns are imported as text.
 */
export async function* writeCsv(batches: AsyncIterable<ExportBatch>): AsyncGenerator<string> {
  let part = `${NODE_COLUMNS.join(',')}\n`;
  let inEdges = false;
  for await (const batch of batches) {
    if ('edges' in batch && !inEdges) {
      part += edgeHeader;
      inEdges = true;
    }
    part += 'nodes' in batch ? lines(NODE_COLUMNS, batch.nodes) : lines(EDGE_COLUMNS, batch.edges);
    yield part;
    part = '';
  }
  yield inEdges ? part : part + edgeHeader;
}

const edgeHeader = `\n${EDGE_COLUMNS.join(',')}\n`;

const lines = (columns: readonly string[], records: readonly Readonly<Record<string, unknown>>[]): string =>
  records.map((record) => `${columns.map((column) => cell(record[column])).join(',')}\n`).join('');

function cell(value: unknown): string {
  if (value === undefined || value === null) return '';
  const text = String(value);
  return /[",\r\n]/.test(text) || text.trim() !== text ? `"${text.replaceAll('"', '""')}"` : text;
}
