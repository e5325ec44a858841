import { degreeOf, type LinkMethod } from './link-scores.ts';

/**
 * k_i k_j: those in touch with many get in touch with many. O(n) a node.
 * Barabási, Jeong and others (2002), Evolution of the social network of scientific collaborations.
 */
export const preferentialAttachment: LinkMethod = (graph) => (node, into) => {
  const own = degreeOf(graph, node);
  for (let other = 0; other < graph.size; other++) into[other]! += own * degreeOf(graph, other);
};
