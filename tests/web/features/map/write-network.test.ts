import { createRequire } from 'node:module';
import Graph from 'graphology';
import gexf from 'graphology-gexf';
import { describe, expect, it } from 'vitest';
import type { ShownNetwork } from '../../../../web/features/map/taking-along/shown-network.ts';
import { gexfOf, graphmlOf, jsonOf } from '../../../../web/features/map/taking-along/write-network.ts';

const graphml = createRequire(import.meta.url)('graphology-graphml') as { parse(type: typeof Graph, text: string): Graph };

/** Two areas with a tie, a third without any; a name full of what XML cannot hold as it is. */
const SHOWN: ShownNetwork = {
  at: '2019-03-12',
  description: 'Three areas & "one" tie',
  nodes: [
    { id: 'area:a', label: 'Ash & <Elm> "One"', x: 1.5, y: -2, size: 5, colour: '#2f1ca5', fields: { region: 'North East', ties: 1, living: true, strength: 0.41, last_in_touch: '2019-01-02' } },
    { id: 'area:b', label: 'Birch\u0007', x: 3, y: 4, size: 6, colour: '#cc6c64', fields: { region: undefined, ties: 1, living: true, strength: 0.41, last_in_touch: '2019-01-02' } },
    { id: 'area:c', label: 'Cedar', x: undefined, y: undefined, size: undefined, colour: undefined, fields: { region: 'London', ties: 0, living: false, strength: 0, last_in_touch: undefined } },
  ],
  edges: [{ id: 'area:a|area:b', source: 'area:a', target: 'area:b', fields: { weight: 0.41, band: 'steady', events: 3, last_in_touch: '2019-01-02', shared: undefined, change: undefined } }],
};

describe('what is on screen, read by others', () => {
  it('has the same nodes, ties, places and fields as GEXF', () => {
    const graph = gexf.parse(Graph, gexfOf(SHOWN));
    expect([graph.order, graph.size, graph.type]).toEqual([3, 1, 'undirected']);
    expect(graph.getNodeAttributes('area:a')).toMatchObject({ label: 'Ash & <Elm> "One"', region: 'North East', ties: 1, living: true, strength: 0.41, x: 1.5, y: -2, size: 5, color: 'rgb(47,28,165)' });
    expect(graph.getNodeAttribute('area:b', 'label')).toBe('Birch');
    expect(graph.hasNodeAttribute('area:b', 'region')).toBe(false);
    expect(graph.hasNodeAttribute('area:c', 'x')).toBe(false);
    expect(graph.getEdgeAttributes('area:a', 'area:b')).toMatchObject({ weight: 0.41, band: 'steady', events: 3 });
  });

  it('has the same as GraphML', () => {
    const graph = graphml.parse(Graph, graphmlOf(SHOWN));
    expect([graph.order, graph.size]).toEqual([3, 1]);
    expect(graph.getNodeAttributes('area:a')).toMatchObject({ label: 'Ash & <Elm> "One"', region: 'North East', ties: 1, living: true, x: 1.5, y: -2 });
    expect(graph.getEdgeAttributes('area:a', 'area:b')).toMatchObject({ weight: 0.41, band: 'steady', events: 3, last_in_touch: '2019-01-02' });
  });

  it('has the same as JSON, unrounded', () => {
    const read = JSON.parse(jsonOf(SHOWN)) as { at: string; nodes: { id: string; name: string; strength: number }[]; edges: { source: string; weight: number }[] };
    expect(read.at).toBe('2019-03-12');
    expect(read.nodes.map(({ id, strength }) => [id, strength])).toEqual([['area:a', 0.41], ['area:b', 0.41], ['area:c', 0]]);
    expect(read.edges).toMatchObject([{ source: 'area:a', target: 'area:b', weight: 0.41 }]);
  });

  it('is well formed when there is nothing', () => {
    const empty: ShownNetwork = { at: '2019-03-12', description: '', nodes: [], edges: [] };
    expect(gexf.parse(Graph, gexfOf(empty)).order).toBe(0);
    expect(graphml.parse(Graph, graphmlOf(empty)).order).toBe(0);
  });
});
