import type { WeightedGraph } from './weighted-graph.ts';

/**
 * The share of pairs of a node's neighbours that have a tie themselves: t ÷ k(k − 1)/2, with t the
 * triangles through the node and k its degree. High: its contacts know each other. From 0 to 1; NaN
 * below two neighbours, where there is no pair. O(Σ k²).
 *
 * Watts and Strogatz (1998), Collective dynamics of 'small-world' networks.
 */
export function clustering(graph: WeightedGraph): Float64Array {
  const { offsets } = graph;
  return Float64Array.from(triangles(graph), (through, node) => {
    const neighbours = offsets[node + 1]! - offsets[node]!;
    return neighbours < 2 ? NaN : through / ((neighbours * (neighbours - 1)) / 2);
  });
}

/**
 * Of all pairs of ties that share an end, the share whose other ends have a tie: 3 × triangles ÷
 * pairs. High: friends of friends are friends. From 0 to 1; NaN where no two ties meet. O(Σ k²).
 *
 * Luce and Perry (1949), A method of matrix analysis of group structure.
 */
export function transitivity(graph: WeightedGraph): number {
  const { size, offsets } = graph;
  let pairs = 0;
  for (let node = 0; node < size; node++) {
    const neighbours = offsets[node + 1]! - offsets[node]!;
    pairs += (neighbours * (neighbours - 1)) / 2;
  }
  return triangles(graph).reduce((sum, through) => sum + through, 0) / pairs;
}

/** How many triangles go through each node. */
function triangles({ size, offsets, targets }: WeightedGraph): Float64Array {
  const through = new Float64Array(size);
  const neighbourOf = new Int32Array(size).fill(-1);
  for (let node = 0; node < size; node++) {
    const start = offsets[node]!;
    const end = offsets[node + 1]!;
    for (let place = start; place < end; place++) neighbourOf[targets[place]!] = node;
    let met = 0;
    for (let place = start; place < end; place++) {
      const neighbour = targets[place]!;
      for (let next = offsets[neighbour]!; next < offsets[neighbour + 1]!; next++) {
        if (neighbourOf[targets[next]!] === node) met++;
      }
    }
    // Each was met from both of its other corners.
    through[node] = met / 2;
  }
  return through;
}
