import { parse } from 'csv-parse/sync';
import { MultiGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { beforeAll, describe, expect, it } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importTables } from '../../../graph/imports/import-tables.ts';
import { isoDate } from '../../../graph/model/iso-date.ts';
import { NODE_FIELDS } from '../../../graph/model/nodes.ts';
import { RELATION_KINDS, RELATIONS, WORKING_KINDS } from '../../../graph/model/relations.ts';
import { EDGE_ATTRIBUTES, NODE_ATTRIBUTES } from '../../../graph/services/export/attributes.ts';
import { exportNetwork, type ExportFormat } from '../../../graph/services/export/export-network.ts';
import { EXPORTED_LABELS } from '../../../graph/services/export/network-contents.ts';
import { xmlText } from '../../../graph/services/export/xml-text.ts';
import { openSqliteStore } from '../../../graph/store/sqlite/sqlite-store.ts';
import type { Store } from '../../../graph/store/store.ts';
import { legacySouthTables } from '../../../seeds/legacy-south.ts';
import { emptyStore } from '../imports/empty-store.ts';
import { imported, NOON } from '../imports/files.ts';

type Loose = Readonly<Record<string, unknown>>;
interface Exported {
  readonly nodes: readonly Loose[];
  readonly edges: readonly Loose[];
}

async function textOf(store: Store, format: ExportFormat, at = '2026-11-22'): Promise<string> {
  let text = '';
  for await (const piece of exportNetwork(store, format, isoDate(at))) text += piece;
  return text;
}
const jsonOf = async (store: Store, at?: string) => JSON.parse(await textOf(store, 'json', at)) as Exported;
const ids = (records: readonly Loose[]) => records.map(({ id }) => String(id)).sort();

const AWKWARD = 'Ann & <Bea> "Cay"\r\n\tof\u0001 the \ud83d\ude00 Hub, =1+1 ';

let store: Store;
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kith-export-'));
  store = await openSqliteStore({ folder });
  await importTables(store, legacySouthTables(), { by: 'steward', now: NOON });
  await imported(store, { 'people.csv': `id,name\nawkward,"${AWKWARD.replaceAll('"', '""')}"\nnameless,\n` });
  return async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  };
});

describe('an export', () => {
  it('has the same nodes and edges in every format', async () => {
    const json = await jsonOf(store);
    const [nodeTable = '', edgeTable = ''] = (await textOf(store, 'csv')).split(/\n\n(?=source,target,)/);
    const csvNodes = parse(nodeTable, { columns: true }) as Loose[];
    const csvEdges = parse(edgeTable, { columns: true }) as Loose[];
    const asGexf = gexf.parse(MultiGraph, await textOf(store, 'gexf'));
    const asGraphml = graphml.parse(MultiGraph, await textOf(store, 'graphml'));
    expect(json.nodes.length).toBeGreaterThan(40);
    expect(json.edges.length).toBeGreaterThan(80);
    for (const nodes of [ids(csvNodes), asGexf.nodes().sort(), asGraphml.nodes().sort()]) expect(nodes).toEqual(ids(json.nodes));
    for (const edges of [ids(csvEdges), asGexf.edges().sort()]) expect(edges).toEqual(ids(json.edges));
    const joined = (edges: readonly { source: unknown; target: unknown }[]) => edges.map(({ source, target }) => `${source} ${target}`).sort();
    const graphmlEdges = asGraphml.mapEdges((_edge, _attributes, source, target) => ({ source, target }));
    expect(joined(graphmlEdges)).toEqual(joined(json.edges as never));
    expect(joined(csvEdges as never)).toEqual(joined(json.edges as never));
  });

  it('keeps a name as it is, in XML too but for what XML cannot hold', async () => {
    const inXml = AWKWARD.replace('\u0001', '\ufffd');
    const { nodes } = await jsonOf(store);
    expect(nodes.find(({ id }) => id === 'person:awkward')?.['name']).toBe(AWKWARD);
    expect(nodes.find(({ id }) => id === 'person:nameless')?.['name']).toBeNull();
    const asGexf = gexf.parse(MultiGraph, await textOf(store, 'gexf'));
    expect(asGexf.getNodeAttribute('person:awkward', 'name')).toBe(inXml);
    const asGraphml = graphml.parse(MultiGraph, await textOf(store, 'graphml'));
    expect(asGraphml.getNodeAttribute('person:awkward', 'name')).toBe(inXml);
    const [nodeTable = ''] = (await textOf(store, 'csv')).split(/\n\n(?=source,target,)/);
    const rows = parse(nodeTable, { columns: true }) as Loose[];
    expect(rows.find(({ id }) => id === 'person:awkward')?.['name']).toBe(AWKWARD);
  });

  it('leaves out the imports and other working records', async () => {
    const { nodes } = await jsonOf(store);
    expect(new Set(nodes.map(({ type }) => type))).not.toContain('ImportBatch');
  });

  it('of an empty store is a whole document all the same', async () => {
    const empty = await emptyStore();
    expect(await jsonOf(empty)).toEqual({ nodes: [], edges: [] });
    expect(gexf.parse(MultiGraph, await textOf(empty, 'gexf')).order).toBe(0);
    expect(graphml.parse(MultiGraph, await textOf(empty, 'graphml')).order).toBe(0);
    expect((await textOf(empty, 'csv')).split('\n\n')).toHaveLength(2);
  });
});

describe('an export of a day', () => {
  const FILES = {
    'areas.csv': 'id,name\na1,One\n',
    'people.csv': 'id,name\np1,Ann\n',
    'roles.csv': 'person,area,role,from,to\np1,a1,member,2018-01-01,2019-03-14\np1,a1,chair,2019-03-14,\np1,a1,worker,,2017-01-01\n',
    'events.csv': 'id,name,kind,date,cluster\ne1,Event,cluster session,2019-03-14,c1\n',
    'clusters.csv': 'id,name,kind,from,to\nc1,Cluster,topic,2019-01-01,2020-01-01\n',
    'attendance.csv': 'event,person\ne1,p1\n',
    'questions.csv': 'id,text,date\nq1,How?,2019-05-01\n',
    'answers.csv': 'id,question,person,date\nw1,q1,p1,2019-06-01\n',
  };
  const shown = async (at: string) => {
    const store = await emptyStore();
    await imported(store, FILES);
    const { nodes, edges } = await jsonOf(store, at);
    return { nodes: ids(nodes), edges: edges.map(({ kind, role }) => (role ? `${String(kind)} ${String(role)}` : String(kind))).sort() };
  };

  it('has the events and attendances of that very day, and the roles that begin but not those that end', async () => {
    expect(await shown('2019-03-14')).toEqual({
      nodes: ['area:a1', 'cluster:c1', 'event:e1', 'person:p1', 'question:q1'],
      edges: ['ATTENDED', 'HOLDS_ROLE chair', 'SESSION_OF'],
    });
  });

  it('has nothing that came later', async () => {
    expect(await shown('2019-03-13')).toEqual({
      nodes: ['area:a1', 'cluster:c1', 'person:p1', 'question:q1'],
      edges: ['HOLDS_ROLE member'],
    });
  });

  it('has what began at an unknown time, and answers from their date on', async () => {
    expect(await shown('2016-12-31')).toEqual({ nodes: ['area:a1', 'person:p1', 'question:q1'], edges: ['HOLDS_ROLE worker'] });
    expect((await shown('2019-06-01')).edges).toEqual(['ANSWERS', 'ATTENDED', 'GAVE', 'HOLDS_ROLE chair', 'SESSION_OF']);
  });

  it('has no relation of a record that is over', async () => {
    const { nodes, edges } = await shown('2020-01-01');
    expect(nodes).not.toContain('cluster:c1');
    expect(edges).not.toContain('SESSION_OF');
  });

  it('still tells which cluster paired two buddies when the cluster is over', async () => {
    const store = await emptyStore();
    await imported(store, {
      'people.csv': 'id\np1\np2\n',
      'clusters.csv': 'id,name,kind,to\nc1,Cluster,topic,2020-01-01\n',
      'buddies.csv': 'person,buddy,cluster\np1,p2,c1\n',
    });
    const { nodes, edges } = await jsonOf(store, '2020-01-01');
    expect(ids(nodes)).toEqual(['person:p1', 'person:p2']);
    expect(edges).toEqual([expect.objectContaining({ kind: 'BUDDY_OF', cluster: 'cluster:c1' })]);
  });
});

it('every field of the model has its place in the tables and declarations', () => {
  const nodeFields = EXPORTED_LABELS.flatMap((label) => Object.keys(NODE_FIELDS[label]));
  expect(nodeFields.filter((field) => !(field in NODE_ATTRIBUTES))).toEqual([]);
  // Rounds, plans and suggestions are Kith's own working records, and so are their relations.
  const exported = RELATION_KINDS.filter((kind) => !WORKING_KINDS.includes(kind));
  const edgeFields = exported.flatMap((kind) => Object.keys(RELATIONS[kind].fields));
  expect(edgeFields.filter((field) => !(field in EDGE_ATTRIBUTES))).toEqual([]);
});

it('XML text holds no character that XML forbids', () => {
  expect(xmlText('a\u0000b\ud800c\udc00d\ufffe')).toBe('a\ufffdb\ufffdc\ufffdd\ufffd');
  expect(xmlText('\ud83d\ude00 <&">')).toBe('\ud83d\ude00 &lt;&amp;&quot;&gt;');
});
