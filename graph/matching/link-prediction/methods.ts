import type { LinkMethod } from './link-scores.ts';
import { personalisedPageRank } from './personalised-pagerank.ts';
import { preferentialAttachment } from './preferential-attachment.ts';
import { adamicAdar, commonNeighbours, decayedResourceAllocation, resourceAllocation } from './two-steps.ts';

/** A way to foretell who gets in touch next. */
export interface NamedMethod {
  readonly name: string;
  readonly scores: LinkMethod;
  /** Strengths of ties fade by this; undefined: strength is not looked at, every earlier tie counts the same. */
  readonly halfLifeDays?: number;
}

/** Baselines first, then ours at a few half-lives. */
export const METHODS: readonly NamedMethod[] = [
  { name: 'preferential attachment', scores: preferentialAttachment },
  { name: 'common neighbours', scores: commonNeighbours },
  { name: 'Adamic-Adar', scores: adamicAdar },
  { name: 'resource allocation', scores: resourceAllocation },
  { name: 'personalised PageRank', scores: personalisedPageRank },
  ...[30, 120, 365].map((halfLifeDays) => ({
    name: `decayed resource allocation, half-life ${halfLifeDays} days`,
    scores: decayedResourceAllocation,
    halfLifeDays,
  })),
];
