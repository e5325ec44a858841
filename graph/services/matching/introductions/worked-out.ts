import { homeOf, isPerson, type Candidate } from '../../../matching/affinity/candidate.ts';
import { NO_CONTACT } from '../../../matching/affinity/contact.ts';
import { pairOf } from '../../../matching/affinity/pair-scores.ts';
import { candidateExclusions } from '../../../matching/rules/candidate-rules.ts';
import { pairExclusions } from '../../../matching/rules/pair-rules.ts';
import type { IsoDate } from '../../../model/iso-date.ts';
import { conflict, notAllowed, notFound } from '../../../model/kith-error.ts';
import type { NodeId } from '../../../model/node-id.ts';
import { candidatesOf } from '../candidates-of.ts';
import type { Matchmaking } from '../pool-affinity.ts';
import { pastSuggestions } from '../past-suggestions.ts';
import type { Suggestion } from '../suggestion.ts';
import { topicTreeOf } from '../topic-tree-of.ts';
import { areaAffinity } from './area-affinity.ts';
import { introductionRules } from './introduction-rules.ts';
import { INTRODUCTION_WEIGHTS } from './introductions.ts';
import { liveId, type LiveIntroduction } from './live-suggestion.ts';

interface WorkedOutAsked {
  readonly at: IsoDate;
  /** As it is on record, if somebody put it off before: only what has come to stand against one of the two since is looked at. */
  readonly known: Suggestion | undefined;
  /** Only those who stand for this area may ask. */
  readonly onlyFor: NodeId | undefined;
}

/**
 * A peer or collaborator as somebody could be led to them on a day, however they came upon them.
 * @throws KithError NOT_FOUND for records there are none of, NOT_ALLOWED, CONFLICT where a rule stands against it.
 */
export async function workedOut(matchmaking: Matchmaking, { kind, of, other }: LiveIntroduction, { at, known, onlyFor }: WorkedOutAsked): Promise<Suggestion> {
  const { store, network } = matchmaking;
  const [candidates, past, scores] = await Promise.all([
    candidatesOf(store, [of, other], at),
    pastSuggestions(store, [of, other], at),
    areaAffinity(matchmaking, at),
  ]);
  const [one, two] = [of, other].map((wanted) => candidates.find((candidate) => candidate.id === wanted));
  if (onlyFor !== undefined && (one === undefined || homeOf(one) !== onlyFor)) throw notAllowed('This suggestion was not made to your area.');
  const [home, away] = [one, two].map((candidate) => scores.candidates.findIndex((area) => area.id === (candidate && homeOf(candidate)))) as [number, number];
  if (!one || !two || home < 0 || away < 0) throw notFound(`${of} and ${other} are not both an area, or somebody in a role, on ${at}.`);
  const rules = introductionRules(past, at);
  // An area may take part in as much as it likes; a person's consent and time are asked of both.
  const standing = (candidate: Candidate) => candidateExclusions(candidate, rules.candidate).filter(({ rule }) => isPerson(candidate) || rule === 'opted out');
  const pair = pairOf(one, two, { topics: topicTreeOf(network), contact: () => NO_CONTACT });
  const between = known ? [] : pairExclusions(pair, rules.pair);
  const [against] = [...standing(one).filter(({ rule }) => rule === 'consent'), ...standing(two), ...between];
  if (against) throw conflict(`${other} is not suggested to ${of}. ${against.text}`);
  if (known) return known;
  const findings = scores.findings(home, away, INTRODUCTION_WEIGHTS[kind]);
  return {
    id: liveId(kind, of, other),
    kind,
    status: 'suggested',
    date: at,
    score: findings.reduce((sum, { counted, weight }) => sum + counted * weight, 0),
    findings,
    members: [one, two].map((member) => ({ id: member.id, area: homeOf(member), answer: undefined, answered: undefined, reason: undefined, notBefore: undefined })),
    locked: false,
    steps: [],
    action: undefined,
    within: undefined,
  };
}
