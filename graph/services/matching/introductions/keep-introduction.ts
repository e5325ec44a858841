import { homeOf, isPerson, type Candidate } from '../../../matching/affinity/candidate.ts';
import { NO_CONTACT } from '../../../matching/affinity/contact.ts';
import { pairOf, type ScoredFinding } from '../../../matching/affinity/pair-scores.ts';
import { candidateExclusions } from '../../../matching/rules/candidate-rules.ts';
import { pairExclusions } from '../../../matching/rules/pair-rules.ts';
import type { Change } from '../../../model/change.ts';
import type { IsoDate } from '../../../model/iso-date.ts';
import { conflict, notFound } from '../../../model/kith-error.ts';
import type { NodeId } from '../../../model/node-id.ts';
import type { NodeRecord } from '../../../model/nodes.ts';
import { commit, type Recorder } from '../../recorder.ts';
import { candidatesOf } from '../candidates-of.ts';
import { keptFinding } from '../kept-finding.ts';
import { pastSuggestions } from '../past-suggestions.ts';
import type { Matchmaking } from '../pool-affinity.ts';
import { topicTreeOf } from '../topic-tree-of.ts';
import { areaAffinity } from './area-affinity.ts';
import { INTRODUCTION_WEIGHTS, MONTHS_AFTER_DECLINE } from './introductions.ts';
import { liveId, parseLiveId } from './live-suggestion.ts';

const MOST_COMMITMENTS = 3;

/**
 * Keeps a peer or collaborator that somebody wants to do something about, as it is worked out on a day, however
 * they came upon it; nothing where it is kept already, or for ids of other suggestions.
 * @throws KithError NOT_FOUND for records there are none of, CONFLICT where a rule stands against it.
 */
export async function keepIntroduction(recorder: Recorder, matchmaking: Matchmaking, id: string, at: IsoDate): Promise<void> {
  const live = parseLiveId(id);
  if (!live) return;
  const { kind, of, other } = live;
  const { store } = recorder;
  const suggestion = liveId(kind, of, other);
  const [known] = await store.nodes([suggestion]);
  if (known) return;
  const [candidates, past, scores] = await Promise.all([
    candidatesOf(store, [of, other], at),
    pastSuggestions(store, [of, other], at),
    areaAffinity(matchmaking, at),
  ]);
  const [one, two] = [of, other].map((wanted) => candidates.find((candidate) => candidate.id === wanted));
  const [home, away] = [one, two].map((candidate) => scores.candidates.findIndex((area) => area.id === (candidate && homeOf(candidate)))) as [number, number];
  if (!one || !two || home < 0 || away < 0) throw notFound(`${of} and ${other} are not both an area, or somebody in a role, on ${at}.`);
  const rules = { at, monthsApart: MONTHS_AFTER_DECLINE, withinKm: undefined, history: past.pairs, apart: new Map<string, undefined>() };
  const candidateRules = { ...past, at, mostCommitments: MOST_COMMITMENTS, leftOut: new Map<string, undefined>() };
  const pair = pairOf(one, two, { topics: topicTreeOf(matchmaking.network), contact: () => NO_CONTACT });
  // An area may take part in as much as it likes; a person's consent and time are asked of both.
  const standing = (candidate: Candidate) => candidateExclusions(candidate, candidateRules).filter(({ rule }) => isPerson(candidate) || rule === 'opted out');
  const [against] = [...standing(one).filter(({ rule }) => rule === 'consent'), ...standing(two), ...pairExclusions(pair, rules)];
  if (against) throw conflict(`${other} is not suggested to ${of}. ${against.text}`);
  const weights = INTRODUCTION_WEIGHTS[kind];
  const findings = scores.findings(home, away, weights);
  const score = findings.reduce((sum, { counted, weight }) => sum + counted * weight, 0);
  await commit(recorder, changes(suggestion, { kind, date: at, score, findings }, [one, two]), 'Kept a suggestion');
}

type Kept = Pick<NodeRecord<'Suggestion'>, 'kind' | 'date'> & { readonly score: number; readonly findings: readonly ScoredFinding[] };

function changes(id: NodeId, { kind, date, score, findings }: Kept, members: readonly Candidate[]): Change[] {
  return [
    { node: { id, kind, status: 'suggested', date, score, reasons: findings.map(keptFinding), provenance: 'derived' } },
    ...members.map((member, place): Change => {
      const area = homeOf(member);
      return { relation: { kind: 'SUGGESTS', start: id, end: member.id, place, provenance: 'derived', ...(area ? { area } : {}) } };
    }),
  ];
}
