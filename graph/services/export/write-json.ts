import type { ExportBatch } from './network-contents.ts';

/** One JSON document, `{ "nodes": [...], "edges": [...] }`, a record a line. */
export async function* writeJson(batches: AsyncIterable<ExportBatch>): AsyncGenerator<string> {
  let part = '{ "nodes": [';
  let inEdges = false;
  let first = true;
  for await (const batch of batches) {
    if ('edges' in batch && !inEdges) {
      part += '\n], "edges": [';
      inEdges = true;
      first = true;
    }
    for (const record of 'nodes' in batch ? batch.nodes : batch.edges) {
      part += `${first ? '' : ','}\n${JSON.stringify(record)}`;
      first = false;
    }
    yield part;
    part = '';
  }
  yield `${part}${inEdges ? '' : '\n], "edges": ['}\n] }\n`;
}
