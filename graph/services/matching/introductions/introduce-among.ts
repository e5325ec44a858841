import type { Candidate } from '../../../matching/affinity/candidate.ts';
import { pairKey } from '../../../matching/affinity/pair-key.ts';
import type { ScoredFinding } from '../../../matching/affinity/pair-scores.ts';
import type { FeatureWeights } from '../../../matching/affinity/weights.ts';
import { spreadLists, type Fit } from '../../../matching/exposure/spread-lists.ts';
import type { IsoDate } from '../../../model/iso-date.ts';
import type { Patience } from '../../../ties/waiting.ts';
import type { Introduced } from './introduce.ts';
import { fitsOf, INTRODUCTION_WEIGHTS, type Grounds } from './introductions.ts';
import type { LiveKind } from './live-suggestion.ts';
import { sumOf } from './right-on-topic.ts';

/** Two to bring together, and as what. */
export interface BroughtTogether extends Introduced {
  readonly kind: LiveKind;
}

/** What topics count where one asks about some. */
export interface TopicCounts {
  /** What the score besides topics rests on. Default: what counts for the kind. */
  readonly besides?: FeatureWeights;
  /** With the score besides; undefined where the two have nothing to do with the topics. */
  readonly score: (of: Candidate, other: Candidate, besides: number) => number | undefined;
  readonly findings: (of: Candidate, other: Candidate, found: readonly ScoredFinding[]) => readonly ScoredFinding[];
}

export interface AmongAsked {
  readonly kind: LiveKind;
  readonly at: IsoDate;
  /** How many to give. */
  readonly first: number;
  /** Which areas to find somebody for. */
  readonly of: (area: Candidate) => boolean;
  /** Which areas they may be led to. */
  readonly other: (area: Candidate) => boolean;
  /** To how many each is led at most, 1 to 3. Default 3. */
  readonly each?: number;
  readonly topics?: TopicCounts | undefined;
}

const MOST_EACH = 3;

/**
 * Which of some areas to bring together with which of others: everybody once, best first, before anybody a
 * second time; no two twice; and nobody always with the same few (`spreadLists`). Fit and rules are those of
 * `introduce`. O(n² log n) in the areas of the programme.
 * @throws KithError TOO_COSTLY.
 */
export function introduceAmong(grounds: Grounds, asked: AmongAsked, patience: Patience): BroughtTogether[] {
  const { kind, at, first, topics, each = MOST_EACH } = asked;
  const { scores, past } = grounds;
  patience.spend(scores.size ** 2, 'pairs of areas');
  const area = (number: number) => scores.candidates[number]!;
  // Here nobody asked: who wants to be left alone is not led to others either.
  const isOf = scores.candidates.map((one) => asked.of(one) && (past.notBefore.get(one.id) ?? at) <= at);
  const isOther = scores.candidates.map(asked.other);
  const weights = topics?.besides ?? INTRODUCTION_WEIGHTS[kind];
  const besides = fitsOf(grounds, kind, at, { of: (one) => isOf[one]!, other: (one) => isOther[one]!, weights });
  const fits = topics ? withTopics(besides, (fit) => topics.score(area(fit.of), area(fit.other), fit.score)) : besides;
  return best(fits, each)
    .slice(0, first)
    .map((fit) => {
      const [of, other] = [area(fit.of), area(fit.other)];
      const found = scores.findings(fit.of, fit.other, INTRODUCTION_WEIGHTS[kind]);
      const findings = topics ? topics.findings(of, other, found) : found;
      return { kind, of: of.id, other: other.id, areas: [of.id, other.id], score: topics ? sumOf(findings) : fit.score, findings, scores };
    });
}

const withTopics = (fits: readonly Fit[], scoreOf: (fit: Fit) => number | undefined): Fit[] =>
  fits.flatMap((fit) => {
    const score = scoreOf(fit);
    return score === undefined ? [] : [{ ...fit, score }];
  });

/** For each the best that are left to them, the first of all before the second; of two who are each other's, one. */
function best(fits: readonly Fit[], each: number): Fit[] {
  const lists = spreadLists(fits, { lengths: Array.from({ length: each }, (_, i) => i + 1) });
  const ranked = [...lists.values()].flatMap((list) => list.map((fit, rank) => ({ ...fit, rank })));
  ranked.sort((x, y) => x.rank - y.rank || y.score - x.score || x.of - y.of || x.other - y.other);
  const seen = new Set<string>();
  return ranked.filter(({ of, other }) => {
    const key = pairKey(String(of), String(other));
    return !seen.has(key) && seen.add(key);
  });
}
