import { EDGE_ATTRIBUTES, NODE_ATTRIBUTES, type AttributeType } from './attributes.ts';
import type { ExportBatch, ExportEdge, ExportNode } from './network-contents.ts';
import { xmlText } from './xml-text.ts';

/** GEXF 1.3, the exchange format of Gephi. */
export async function* writeGexf(batches: AsyncIterable<ExportBatch>): AsyncGenerator<string> {
  let part = opening;
  let inEdges = false;
  for await (const batch of batches) {
    if ('edges' in batch && !inEdges) {
      part += betweenNodesAndEdges;
      inEdges = true;
    }
    part += 'nodes' in batch ? batch.nodes.map(nodeElement).join('') : batch.edges.map(edgeElement).join('');
    yield part;
    part = '';
  }
  yield `${part}${inEdges ? '' : betweenNodesAndEdges}</edges>\n</graph>\n</gexf>\n`;
}

const declarations = (kind: 'node' | 'edge', attributes: Readonly<Record<string, AttributeType>>): string =>
  [
    `<attributes class="${kind}">`,
    ...Object.entries(attributes).map(([name, type]) => `<attribute id="${name}" title="${name}" type="${type}"/>`),
    '</attributes>\n',
  ].join('\n');

const opening =
  '<?xml version="1.0" encoding="UTF-8"?>\n' +
  '<gexf xmlns="http://gexf.net/1.3" version="1.3">\n' +
  '<meta><creator>Kith</creator></meta>\n' +
  '<graph mode="static" defaultedgetype="directed">\n' +
  `${declarations('node', NODE_ATTRIBUTES)}${declarations('edge', EDGE_ATTRIBUTES)}<nodes>\n`;
const betweenNodesAndEdges = '</nodes>\n<edges>\n';

const nodeElement = (node: ExportNode): string =>
  `<node id="${xmlText(node.id)}" label="${xmlText(node.name ?? node.id)}">${values(NODE_ATTRIBUTES, node)}</node>\n`;

const edgeElement = (edge: ExportEdge): string =>
  `<edge id="${xmlText(edge.id)}" source="${xmlText(edge.source)}" target="${xmlText(edge.target)}" ` +
  `label="${edge.kind}">${values(EDGE_ATTRIBUTES, edge)}</edge>\n`;

function values(attributes: Readonly<Record<string, AttributeType>>, record: ExportNode | ExportEdge): string {
  const held = Object.keys(attributes).flatMap((name) => {
    const value = record[name];
    return value === undefined || value === null ? [] : [`<attvalue for="${name}" value="${xmlText(value)}"/>`];
  });
  return `<attvalues>${held.join('')}</attvalues>`;
}
