import { EDGE_ATTRIBUTES, NODE_ATTRIBUTES, type AttributeType } from './attributes.ts';
import type { ExportBatch, ExportEdge, ExportNode } from './network-contents.ts';
import { xmlText } from './xml-text.ts';

/** GraphML, as NetworkX, igraph, yEd and Cytoscape read it. */
export async function* writeGraphml(batches: AsyncIterable<ExportBatch>): AsyncGenerator<string> {
  let part = opening;
  for await (const batch of batches) {
    part += 'nodes' in batch ? batch.nodes.map(nodeElement).join('') : batch.edges.map(edgeElement).join('');
    yield part;
    part = '';
  }
  yield `${part}</graph>\n</graphml>\n`;
}

const TYPES: Readonly<Record<AttributeType, string>> = {
  string: 'string',
  integer: 'int',
  double: 'double',
  boolean: 'boolean',
};

const keys = (of: 'node' | 'edge', attributes: Readonly<Record<string, AttributeType>>): string =>
  Object.entries(attributes)
    .map(([name, type]) => `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${TYPES[type]}"/>\n`)
    .join('');

const opening =
  '<?xml version="1.0" encoding="UTF-8"?>\n' +
  '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n' +
  `${keys('node', NODE_ATTRIBUTES)}${keys('edge', EDGE_ATTRIBUTES)}<graph id="kith" edgedefault="directed">\n`;

const nodeElement = (node: ExportNode): string =>
  `<node id="${xmlText(node.id)}">${values('node', NODE_ATTRIBUTES, node)}</node>\n`;

const edgeElement = (edge: ExportEdge): string =>
  `<edge id="${xmlText(edge.id)}" source="${xmlText(edge.source)}" target="${xmlText(edge.target)}">` +
  `${values('edge', EDGE_ATTRIBUTES, edge)}</edge>\n`;

function values(
  of: 'node' | 'edge',
  attributes: Readonly<Record<string, AttributeType>>,
  record: ExportNode | ExportEdge,
): string {
  return Object.keys(attributes)
    .map((name) => {
      const value = record[name];
      return value === undefined || value === null ? '' : `<data key="${of}-${name}">${xmlText(value)}</data>`;
    })
    .join('');
}
