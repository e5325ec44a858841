import { badInput } from '../../model/kith-error.ts';
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

const decayed = (halfLifeDays: number): NamedMethod => ({
  name: `decayed resource allocation, half-life ${halfLifeDays} days`,
  scores: decayedResourceAllocation,
  halfLifeDays,
});

/** Used until somebody takes over another. */
export const DEFAULT_METHOD: NamedMethod = decayed(120);

/** The plainest there is, which others are compared with. */
export const PLAINEST_METHOD: NamedMethod = { name: 'common neighbours', scores: commonNeighbours };

/** Baselines first, then ours at a few half-lives. */
export const METHODS: readonly NamedMethod[] = [
  { name: 'preferential attachment', scores: preferentialAttachment },
  PLAINEST_METHOD,
  { name: 'Adamic-Adar', scores: adamicAdar },
  { name: 'resource allocation', scores: resourceAllocation },
  { name: 'personalised PageRank', scores: personalisedPageRank },
  decayed(30),
  DEFAULT_METHOD,
  decayed(365),
];

/** Whether a method is one from the literature, which ours must beat. */
export const isBaseline = ({ halfLifeDays }: NamedMethod): boolean => halfLifeDays === undefined;

/** @throws KithError BAD_INPUT naming those there are. */
export function methodNamed(name: string): NamedMethod {
  const found = METHODS.find((method) => method.name === name);
  if (!found) throw badInput(`"${name}" is not a method. The methods are: ${METHODS.map((method) => method.name).join('; ')}.`);
  return found;
}
