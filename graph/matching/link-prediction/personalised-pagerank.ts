import { choleskyFactor, COLUMNS, inverseColumns } from './cholesky.ts';
import { degreeOf, type LinkMethod } from './link-scores.ts';

/** How often a walk goes on instead of starting again. */
const DAMPING = 0.85;

/**
 * How often a walk from a node, starting again with probability 0.15, is at each other node, and the
 * other way round: π_i(j) + π_j(i). Without direction this is (1 − α) X_ij (k_i + k_j) with
 * X = (D − αA)⁻¹, exact; D has the degrees k and A the ties. n³/6 once and at most n² a node; nodes
 * asked of one after the other are worked out four at a time.
 * Page, Brin and others (1999); Liben-Nowell and Kleinberg (2007), The link-prediction problem for social networks.
 */
export const personalisedPageRank: LinkMethod = (graph) => {
  const { size, offsets, targets } = graph;
  const matrix = new Float64Array(size * size);
  for (let node = 0; node < size; node++) {
    // A node without ties is reached by nobody; 1 keeps the matrix regular.
    matrix[node * size + node] = degreeOf(graph, node) || 1;
    for (let place = offsets[node]!; place < offsets[node + 1]!; place++) matrix[node * size + targets[place]!] = -DAMPING;
  }
  const factor = choleskyFactor(matrix, size);
  const columns = new Float64Array(COLUMNS * size);
  const degrees = Float64Array.from({ length: size }, (_, node) => degreeOf(graph, node));
  let [first, from] = [-1, 0];
  return (node, into, least = 0) => {
    const wanted = node - (node % COLUMNS);
    const needed = Math.min(least, wanted);
    if (wanted !== first || from > needed) {
      inverseColumns(factor, size, wanted, needed, columns);
      [first, from] = [wanted, needed];
    }
    const column = node - first;
    for (let other = least; other < size; other++) {
      into[other]! += (1 - DAMPING) * columns[COLUMNS * other + column]! * (degrees[node]! + degrees[other]!);
    }
  };
};
