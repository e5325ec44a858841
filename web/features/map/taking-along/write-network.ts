import type { ShownNetwork, Value } from './shown-network.ts';

const escaped = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"']/g, (one) => `&#${one.charCodeAt(0)};`);

type Fields = Readonly<Record<string, Value>>;
type Kind = 'double' | 'boolean' | 'string';

interface Field {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
}

/** The fields that any of them has a value for, with what sort it is. Some readers go by the id alone, so it tells the name. */
function fieldsOf(all: readonly Fields[], prefix = ''): Field[] {
  const kinds = new Map<string, Kind>();
  for (const fields of all) {
    for (const [name, value] of Object.entries(fields)) {
      if (value !== undefined) kinds.set(name, typeof value === 'number' ? 'double' : typeof value === 'boolean' ? 'boolean' : 'string');
    }
  }
  return [...kinds].map(([name, kind]) => ({ id: `${prefix}${name}`, name, kind }));
}

const channels = (colour: string): string => [1, 3, 5].map((at, i) => `${'rgb'[i]}="${parseInt(colour.slice(at, at + 2), 16)}"`).join(' ');

/** GEXF 1.3 (gexf.net), with positions, sizes and colours as they are on the map. */
export function gexfOf({ at, description, nodes, edges }: ShownNetwork): string {
  const [nodeFields, edgeFields] = [fieldsOf(nodes.map((one) => one.fields)), fieldsOf(edges.map((one) => one.fields))];
  const declared = (of: string, fields: readonly Field[]) =>
    `<attributes class="${of}">${fields.map(({ id, name, kind }) => `<attribute id="${id}" title="${escaped(name)}" type="${kind}"/>`).join('')}</attributes>`;
  const values = (fields: readonly Field[], own: Fields) =>
    `<attvalues>${fields.flatMap(({ id, name }) => (own[name] === undefined ? [] : [`<attvalue for="${id}" value="${escaped(String(own[name]))}"/>`])).join('')}</attvalues>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    `<meta lastmodifieddate="${at}"><creator>Kith</creator><description>${escaped(description)}</description></meta>`,
    '<graph defaultedgetype="undirected" mode="static">',
    declared('node', nodeFields),
    declared('edge', edgeFields),
    '<nodes>',
    ...nodes.map(({ id, label, fields, x, y, size, colour }) => {
      const place = x === undefined || y === undefined ? '' : `<viz:position x="${x}" y="${y}" z="0"/>`;
      const look = `${colour === undefined ? '' : `<viz:color ${channels(colour)}/>`}${size === undefined ? '' : `<viz:size value="${size}"/>`}`;
      return `<node id="${escaped(id)}" label="${escaped(label)}">${values(nodeFields, fields)}${look}${place}</node>`;
    }),
    '</nodes>',
    '<edges>',
    ...edges.map(({ id, source, target, fields }) => {
      const weight = typeof fields['weight'] === 'number' ? ` weight="${fields['weight']}"` : '';
      return `<edge id="${escaped(id)}" source="${escaped(source)}" target="${escaped(target)}"${weight}>${values(edgeFields, fields)}</edge>`;
    }),
    '</edges>',
    '</graph>',
    '</gexf>',
    '',
  ].join('\n');
}

/** GraphML (graphml.graphdrawing.org), with places, sizes and colours as fields. */
export function graphmlOf({ description, nodes, edges }: ShownNetwork): string {
  const full = nodes.map(({ id, label, fields, x, y, size, colour }) => ({ id, fields: { label, ...fields, x, y, size, color: colour } as Fields }));
  const [nodeFields, edgeFields] = [fieldsOf(full.map((one) => one.fields), 'node-'), fieldsOf(edges.map((one) => one.fields), 'edge-')];
  const declared = (of: string, fields: readonly Field[]) =>
    fields.map(({ id, name, kind }) => `<key id="${id}" for="${of}" attr.name="${escaped(name)}" attr.type="${kind}"/>`);
  const values = (fields: readonly Field[], own: Fields) =>
    fields.flatMap(({ id, name }) => (own[name] === undefined ? [] : [`<data key="${id}">${escaped(String(own[name]))}</data>`])).join('');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    `<desc>${escaped(description)}</desc>`,
    ...declared('node', nodeFields),
    ...declared('edge', edgeFields),
    '<graph edgedefault="undirected">',
    ...full.map(({ id, fields }) => `<node id="${escaped(id)}">${values(nodeFields, fields)}</node>`),
    ...edges.map(({ id, source, target, fields }) => `<edge id="${escaped(id)}" source="${escaped(source)}" target="${escaped(target)}">${values(edgeFields, fields)}</edge>`),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}

/** `{ nodes: [{ id, name, … }], edges: [{ source, target, … }] }`, as the command line exports, with what the picture adds. */
export function jsonOf({ at, description, nodes, edges }: ShownNetwork): string {
  const shown = {
    at,
    description,
    nodes: nodes.map(({ id, label, fields, x, y, size, colour }) => ({ id, name: label, ...fields, x, y, size, colour })),
    edges: edges.map(({ id, source, target, fields }) => ({ id, source, target, ...fields })),
  };
  return `${JSON.stringify(shown, null, 2)}\n`;
}
