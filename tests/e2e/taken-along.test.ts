import { createRequire } from 'node:module';
import Graph from 'graphology';
import gexfFormat from 'graphology-gexf';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { describeExplorer } from './explorer.ts';
import { mapAtRest, networkIn, takeAlong } from './taking-along.ts';

const graphmlFormat = createRequire(import.meta.url)('graphology-graphml') as { parse(type: typeof Graph, text: string): Graph };

const SHOWN = '/map?least=0.40&without=london&colour=constraint';
const ACROSS = 3_000;

interface Read {
  readonly nodes: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  readonly edges: readonly Readonly<Record<string, unknown>>[];
}

/** What a reader that is none of ours makes of a file, with the ends of each edge. */
const contents = (graph: Graph): Read => ({
  nodes: new Map(graph.mapNodes((id, attributes) => [id, attributes])),
  edges: graph.mapEdges((_, attributes, source, target) => ({ ...attributes, source, target })),
});

const ends = ({ source, target }: Readonly<Record<string, unknown>>): string => [source, target].sort().join('|');
/** Red, green and blue, of `#rrggbb` or `rgb(…)`. */
const channels = (colour: unknown): number[] => {
  const text = String(colour);
  return text.startsWith('#') ? [1, 3, 5].map((at) => parseInt(text.slice(at, at + 2), 16)) : (text.match(/\d+/g) ?? []).slice(0, 3).map(Number);
};
const rounded = (value: unknown): number => Math.round(Number(value) * 1e6) / 1e6;

describeExplorer('what is taken along', { demo: true }, ({ open }) => {
  test('as GEXF and GraphML is read by others: the same marks, ties, names, places, sizes, colours and figures', async () => {
    const page = await open(SHOWN);
    await mapAtRest(page);
    const [json, gexf, graphml] = await takeAlong(page, ['Download JSON', 'Download GEXF', 'Download GraphML']);
    const shown = networkIn(json!);
    const read = {
      gexf: contents(gexfFormat.parse(Graph, gexf!.toString('utf8'))),
      graphml: contents(graphmlFormat.parse(Graph, graphml!.toString('utf8'))),
    };
    expect(shown.nodes.length).toBeGreaterThan(100);
    for (const [format, { nodes, edges }] of Object.entries(read)) {
      expect([format, nodes.size, edges.length]).toEqual([format, shown.nodes.length, shown.edges.length]);
      expect(edges.map(ends).sort()).toEqual(shown.edges.map((edge) => ends({ ...edge })).sort());
      const strengths = new Map(edges.map((edge) => [ends(edge), rounded(edge['weight'])]));
      for (const edge of shown.edges) expect(strengths.get(ends({ ...edge }))).toBe(rounded(edge.weight));
      for (const { id, name, x, y, size, colour, ...fields } of shown.nodes) {
        const found = nodes.get(id) ?? {};
        expect(found['label']).toBe(name);
        expect([found['x'], found['y'], found['size']].map(rounded)).toEqual([x, y, size].map(rounded));
        expect(channels(found['color'])).toEqual(channels(colour));
        expect(found['region']).toBe((fields as Record<string, unknown>)['region']);
        expect(rounded(found['constraint'] ?? NaN)).toBe(rounded((fields as Record<string, unknown>)['constraint'] ?? NaN));
      }
    }
  });

  test('as SVG has its names as text, which a browser shows and lets one mark', async () => {
    const page = await open(SHOWN);
    await mapAtRest(page);
    const [json, svg] = await takeAlong(page, ['Download JSON', 'Download SVG']);
    const names = new Set(networkIn(json!).nodes.map(({ name }) => name));
    await page.setContent(svg!.toString('utf8'));
    const texts = await page.locator('svg text:not([aria-hidden])').allTextContents();
    const named = texts.filter((text) => [...names].some((name) => name.startsWith(text) && text.length > 4));
    expect(named.length).toBeGreaterThan(5);
    const marked = await page.locator('svg text:not([aria-hidden])', { hasText: named[0]! }).first().evaluate((text) => {
      getSelection()?.selectAllChildren(text);
      return getSelection()?.toString();
    });
    expect(marked).toBe(named[0]);
    expect(texts.join(' ')).toContain('Open Government Licence');
  });

  test('as PNG is as wide as asked, and no empty sheet', async () => {
    const page = await open(SHOWN);
    await mapAtRest(page);
    const [png] = await takeAlong(page, ['Download PNG']);
    const { width, height, data } = PNG.sync.read(png!);
    expect(width).toBe(ACROSS);
    expect(height).toBeGreaterThan(ACROSS / 2);
    const colours = new Set(Array.from({ length: 20_000 }, (_, i) => data.readUInt32BE(4 * Math.floor((i * width * height) / 20_000))));
    expect(colours.size).toBeGreaterThan(20);
  });
});
