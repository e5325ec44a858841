import type { WeightedGraph } from '../../measures/weighted-graph.ts';

/**
 * Scores how likely one node is to get in touch with each other node: adds to `into[other]`, which
 * comes filled with zeros. What it adds to the node itself, or to those already tied, is not looked at.
 * `least`: nodes below it are not looked at either, where that saves work. Default 0.
 */
export type LinkScores = (node: number, into: Float64Array, least?: number) => void;

/** Prepares the scores of a method on a graph of earlier ties. */
export type LinkMethod = (graph: WeightedGraph) => LinkScores;

export const degreeOf = ({ offsets }: WeightedGraph, node: number): number => offsets[node + 1]! - offsets[node]!;
