import type { Candidate } from '../../../matching/affinity/candidate.ts';
import type { ScoredFinding } from '../../../matching/affinity/pair-scores.ts';
import { compare } from '../../../model/compare.ts';
import type { NodeId } from '../../../model/node-id.ts';
import type { TopicCounts } from './introduce-among.ts';
import { INTRODUCTION_WEIGHTS } from './introductions.ts';
import type { LiveKind } from './live-suggestion.ts';

/** How much it counts to have faced the same, against having solved it. */
const FACED = 0.5;
/** What being right on the topic counts beside fitting otherwise. */
export const RIGHT_ON_TOPIC = 0.6;
const MOST_LEVEL = 3;

/** How much somebody has to say on topics. */
export interface Relevance {
  /** 0 to 1. */
  readonly value: number;
  /** Those they offer, most experience first. */
  readonly offered: readonly NodeId[];
}

/** What they offer by experience; what they need counts half. */
export function relevance({ needs, offers }: Pick<Candidate, 'needs' | 'offers'>, topics: ReadonlySet<NodeId>): Relevance {
  const offered = [...topics].filter((topic) => offers.has(topic)).sort((x, y) => offers.get(y)! - offers.get(x)! || compare(x, y));
  const faced = [...topics].filter((topic) => needs.has(topic));
  const solved = offered[0] === undefined ? 0 : offers.get(offered[0])! / MOST_LEVEL;
  const facing = Math.max(0, ...faced.map((topic) => needs.get(topic)! / MOST_LEVEL));
  return { value: Math.max(solved, facing * FACED), offered };
}

interface Led {
  /** Who could help, and whom. */
  readonly from: NodeId;
  readonly to: NodeId;
  /** What being right on the topic counts, 0 to 1. */
  readonly share: number;
}

/** Why two fit where one asks about topics: being right on them first, what else was found for the pair with what is left. */
export function findingsOnTopic(findings: readonly ScoredFinding[], { value, offered }: Relevance, { from, to, share }: Led): ScoredFinding[] {
  const right: ScoredFinding = {
    feature: 'needs met',
    value,
    counted: value,
    weight: share,
    facts: offered.length > 0 ? { gives: [{ from, to, topics: offered }] } : {},
  };
  const besides = findings.filter(({ feature }) => feature !== 'needs met');
  const sum = besides.reduce((total, { weight }) => total + weight, 0);
  return [right, ...besides.map((one) => ({ ...one, weight: (one.weight / sum) * (1 - share) }))];
}

/** Only to those who have solved one of the topics; what else counts for the kind counts less. */
export function solvedCounts(kind: LiveKind, topics: ReadonlySet<NodeId>): TopicCounts {
  const known = new Map<Candidate, Relevance>();
  const of = (area: Candidate): Relevance => {
    const found = known.get(area) ?? relevance(area, topics);
    known.set(area, found);
    return found;
  };
  return {
    besides: { ...INTRODUCTION_WEIGHTS[kind], 'needs met': 0 },
    score: (_, other, besides) => (of(other).offered.length === 0 ? undefined : RIGHT_ON_TOPIC * of(other).value + (1 - RIGHT_ON_TOPIC) * besides),
    findings: ({ id }, other, found) => findingsOnTopic(found, of(other), { from: other.id, to: id, share: RIGHT_ON_TOPIC }),
  };
}

/** The score that findings add up to, 0 to 1. */
export const sumOf = (findings: readonly ScoredFinding[]): number => findings.reduce((total, { counted, weight }) => total + counted * weight, 0);
