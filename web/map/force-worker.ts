import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { ForceTask } from './force-layout.ts';

const ITERATIONS = 300;
const LARGE = 1_000;

function layout({ start, ends, weights, goesOn }: ForceTask): Float64Array {
  const graph = new Graph({ type: 'undirected' });
  for (let i = 0; i * 2 < start.length; i += 1) {
    graph.addNode(i, { x: start[i * 2], y: start[i * 2 + 1] });
  }
  for (let e = 0; e * 2 < ends.length; e += 1) {
    graph.mergeEdge(ends[e * 2], ends[e * 2 + 1], { weight: weights[e] });
  }
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    gravity: 0.4,
    strongGravityMode: true,
    barnesHutOptimize: graph.order > LARGE,
    edgeWeightInfluence: 1,
    scalingRatio: 60,
    slowDown: 6,
  };
  const rounds = (graph.order > LARGE ? ITERATIONS / 3 : ITERATIONS) / (goesOn ? 3 : 1);
  forceAtlas2.assign(graph, { iterations: rounds, settings });
  const places = new Float64Array(start.length);
  graph.forEachNode((node, { x, y }) => {
    places[Number(node) * 2] = x;
    places[Number(node) * 2 + 1] = y;
  });
  return fitted(places, start);
}

/** Puts the drawing where the start was: same centre, same farthest reach. */
function fitted(places: Float64Array, start: Float64Array): Float64Array {
  const from = extent(places);
  const to = extent(start);
  const scale = from.reach > 0 ? to.reach / from.reach : 1;
  return places.map((value, i) =>
    i % 2 === 0 ? to.x + (value - from.x) * scale : to.y + (value - from.y) * scale,
  );
}

function extent(places: Float64Array): { x: number; y: number; reach: number } {
  const xs = places.filter((_, i) => i % 2 === 0);
  const ys = places.filter((_, i) => i % 2 === 1);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  return { x: (left + right) / 2, y: (low + high) / 2, reach: Math.max(right - left, high - low) };
}

self.onmessage = ({ data }: MessageEvent<ForceTask>) => {
  self.postMessage(layout(data));
};
