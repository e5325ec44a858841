import type { PairScores, ScoredFinding } from '../../../matching/affinity/pair-scores.ts';
import type { FeatureWeights } from '../../../matching/affinity/weights.ts';
import { spreadLists, type Fit } from '../../../matching/exposure/spread-lists.ts';
import { pairExclusions } from '../../../matching/rules/pair-rules.ts';
import type { IsoDate } from '../../../model/iso-date.ts';
import type { NodeId } from '../../../model/node-id.ts';
import { LIVING, reaches } from '../../../ties/band.ts';
import type { Matchmaking } from '../pool-affinity.ts';
import { pastSuggestions, type PastSuggestions } from '../past-suggestions.ts';
import { areaAffinity } from './area-affinity.ts';
import { introductionRules } from './introduction-rules.ts';
import type { LiveKind } from './live-suggestion.ts';

/** What counts for each kind. */
export const INTRODUCTION_WEIGHTS: Readonly<Record<LiveKind, FeatureWeights>> = {
  peer: { 'needs met': 35, 'shared needs': 25, 'similar places': 20, near: 15, 'few commitments': 5 },
  collaborator: { foretold: 35, 'needs met': 20, 'shared needs': 15, bridge: 15, near: 10, 'few commitments': 5 },
};

/** Most look at the first five; those after twenty are hardly read. */
const LENGTHS = [5, 10, 20];

/** One area that another should meet. */
export interface Introduction {
  readonly other: NodeId;
  readonly score: number;
  readonly findings: readonly ScoredFinding[];
}

interface KeptLists {
  /** What had been suggested before, on which they rest. */
  readonly said: string;
  readonly lists: ReadonlyMap<number, readonly Fit[]>;
}
/** The latest lists of each kind, as long as the affinities they rest on. */
const kept = new WeakMap<PairScores, Map<LiveKind, KeptLists>>();

/** What introductions of a day rest on: how well areas fit, and what was suggested before. */
export interface Grounds {
  readonly scores: PairScores;
  readonly past: PastSuggestions;
}

export async function groundsOf(matchmaking: Matchmaking, at: IsoDate): Promise<Grounds> {
  const scores = await areaAffinity(matchmaking, at);
  return { scores, past: await pastSuggestions(matchmaking.store, scores.candidates.map(({ id }) => id), at) };
}

/**
 * Whom every area should meet on a day, spread so that nobody is sent to the same few; best first. Peers
 * face or faced the same; collaborators have no living tie yet.
 */
export async function areaLists(matchmaking: Matchmaking, kind: LiveKind, at: IsoDate): Promise<{ readonly scores: PairScores; readonly lists: ReadonlyMap<number, readonly Fit[]> }> {
  const grounds = await groundsOf(matchmaking, at);
  return { scores: grounds.scores, lists: spreadOn(grounds, kind, at) };
}

function spreadOn({ scores, past }: Grounds, kind: LiveKind, at: IsoDate): ReadonlyMap<number, readonly Fit[]> {
  const pairs = [...past.pairs].map(([key, { now, paired, declined }]) => `${key}${now ? '!' : ''}${paired ?? ''}/${declined ?? ''}`);
  const said = [...pairs, ...[...past.notBefore].map(([id, day]) => `${id}${day}`)].join(' ');
  const ofKind = kept.get(scores) ?? new Map<LiveKind, KeptLists>();
  kept.set(scores, ofKind);
  const found = ofKind.get(kind);
  if (found?.said === said) return found.lists;
  const lists = spreadLists(fitsOf({ scores, past }, kind, at), { lengths: LENGTHS });
  ofKind.set(kind, { said, lists });
  return lists;
}

/** Whom an area should meet: some areas, each with why. */
export async function introductionsOf(matchmaking: Matchmaking, kind: LiveKind, of: NodeId, at: IsoDate, only?: (other: NodeId) => boolean): Promise<Introduction[]> {
  const grounds = await groundsOf(matchmaking, at);
  const { scores } = grounds;
  const number = scores.candidates.findIndex(({ id }) => id === of);
  const list = only
    ? fitsOf(grounds, kind, at, { of: (one) => one === number }).filter(({ other }) => only(scores.candidates[other]!.id)).sort((x, y) => y.score - x.score || x.other - y.other)
    : (spreadOn(grounds, kind, at).get(number) ?? []);
  return list.map(({ other, score }) => ({
    other: scores.candidates[other]!.id,
    score,
    findings: scores.findings(number, other, INTRODUCTION_WEIGHTS[kind]),
  }));
}

export interface FitsAsked {
  /** For whom, by number. Default: for all. */
  readonly of?: (number: number) => boolean;
  /** Who may be suggested to them. Default: all. */
  readonly other?: (number: number) => boolean;
  /** What counts. Default: what does for the kind. */
  readonly weights?: FeatureWeights;
}

/** All pairs that may be suggested, or those asked for. O(n²) in the areas. */
export function fitsOf({ scores, past }: Grounds, kind: LiveKind, at: IsoDate, asked: FitsAsked = {}): Fit[] {
  const { of: isOf, other: isOther, weights = INTRODUCTION_WEIGHTS[kind] } = asked;
  const { size } = scores;
  const all = size < 2 ? new Float64Array(0) : scores.scores(weights);
  const rules = introductionRules(past, at);
  const fits: Fit[] = [];
  for (let of = 0; of < size; of++) {
    if (isOf && !isOf(of)) continue;
    for (let other = 0; other < size; other++) {
      if (other === of || (isOther && !isOther(other)) || (past.notBefore.get(scores.candidates[other]!.id) ?? at) > at) continue;
      const pair = scores.pair(of, other);
      if (kind === 'collaborator' && reaches(pair.contact.areas, LIVING)) continue;
      if (kind === 'peer' && !sharesATopic(scores, of, other)) continue;
      if (pairExclusions(pair, rules.pair).length > 0) continue;
      fits.push({ of, other, score: all[of * size + other]! });
    }
  }
  return fits;
}

/** A peer faces, or has solved, something that the other faces. */
function sharesATopic({ candidates }: PairScores, of: number, other: number): boolean {
  const { needs } = candidates[of]!;
  const theirs = candidates[other]!;
  return needs.size === 0 || [...needs.keys()].some((topic) => theirs.needs.has(topic) || theirs.offers.has(topic));
}

