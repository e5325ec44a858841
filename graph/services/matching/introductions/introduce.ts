import type { Candidate } from '../../../matching/affinity/candidate.ts';
import { NO_CONTACT } from '../../../matching/affinity/contact.ts';
import { helpFor } from '../../../matching/affinity/help.ts';
import { pairOf, type PairScores } from '../../../matching/affinity/pair-scores.ts';
import { candidateExclusions } from '../../../matching/rules/candidate-rules.ts';
import { pairExclusions } from '../../../matching/rules/pair-rules.ts';
import { compare } from '../../../model/compare.ts';
import type { IsoDate } from '../../../model/iso-date.ts';
import { badInput, notFound } from '../../../model/kith-error.ts';
import { labelOf, type NodeId } from '../../../model/node-id.ts';
import { REPRESENTING_ROLES } from '../../../model/vocabulary.ts';
import { topicAndNarrower } from '../../topic-tree.ts';
import { allRelated } from '../all-related.ts';
import { candidatesOf, homesOfPeople } from '../candidates-of.ts';
import { pastSuggestions } from '../past-suggestions.ts';
import type { Matchmaking } from '../pool-affinity.ts';
import { topicTreeOf } from '../topic-tree-of.ts';
import { areaAffinity } from './area-affinity.ts';
import { introductionRules } from './introduction-rules.ts';
import { introductionsOf, type Introduction } from './introductions.ts';
import type { LiveKind } from './live-suggestion.ts';
import { findingsOnTopic, relevance, RIGHT_ON_TOPIC, sumOf } from './right-on-topic.ts';

export interface IntroductionAsked {
  readonly kind: LiveKind;
  /** An area, a person or (peers only) a question. */
  readonly of: string;
  /** Only those who face or have solved this. */
  readonly topic?: string | undefined;
  readonly at: IsoDate;
  readonly first: number;
}

/** Somebody to meet: an area, or a person who stands for it. */
export interface Introduced extends Introduction {
  /** For whom: an area or a person; undefined where nobody knows who asks. */
  readonly of: NodeId | undefined;
  /** Their area, and that of the other. */
  readonly areas: readonly [NodeId | undefined, NodeId];
  readonly scores: PairScores;
}

/** Who asks, and about what. */
interface Asker {
  readonly of: NodeId | undefined;
  readonly area: NodeId | undefined;
  /** Undefined: about anything. */
  readonly topics: ReadonlySet<NodeId> | undefined;
}

/**
 * Whom an area, a person or whoever asked a question should meet, best first. A person is led to people with
 * consent and a role; an area to areas. Nobody is led to always the same few: see `spreadLists`.
 * @throws KithError NOT_FOUND, BAD_INPUT for ids of other records.
 */
export async function introduce(matchmaking: Matchmaking, asked: IntroductionAsked): Promise<Introduced[]> {
  const { kind, at, first } = asked;
  const asker = await askerOf(matchmaking, asked);
  const scores = await areaAffinity(matchmaking, at);
  const found = asker.topics
    ? await onTopic(matchmaking, kind, asker, asker.topics, scores, at)
    : asker.area === undefined
      ? []
      : await introductionsOf(matchmaking, kind, asker.area, at);
  const shown = found.slice(0, first).map((one): Introduced => ({ ...one, of: asker.of, areas: [asker.area, one.other], scores }));
  return asker.of !== undefined && labelOf(asker.of) === 'Person' ? withPeople(matchmaking, asker.of, shown, scores, at) : shown;
}

async function askerOf({ store, network }: Matchmaking, { kind, of, topic, at }: IntroductionAsked): Promise<Asker> {
  const label = labelOf(of);
  if (label !== 'Area' && label !== 'Person' && !(label === 'Question' && kind === 'peer')) {
    throw badInput(`of "${of}" must be the id of an area${kind === 'peer' ? ', a person or a question' : ' or a person'}.`);
  }
  const id = of as NodeId;
  if (network.number(id) === undefined) throw notFound(`There is no ${of}.`);
  const named = topic === undefined ? undefined : await topicsNamed(store, topic);
  if (label === 'Area') return { of: id, area: id, topics: named };
  if (label === 'Person') return { of: id, area: await homeOfPerson(store, id, at), topics: named };
  const about = (await allRelated(store, [id], { kind: 'ABOUT', direction: 'out' })).get(id)!;
  const [asker] = (await allRelated(store, [id], { kind: 'ASKED', direction: 'in' })).get(id)!;
  const area = asker && (await homeOfPerson(store, asker.node.id, at));
  const topics = new Set((await Promise.all(about.map(({ node }) => topicAndNarrower(store, node.id)))).flat());
  return { of: area, area, topics: named ?? topics };
}

const homeOfPerson = async (store: Matchmaking['store'], person: NodeId, at: IsoDate): Promise<NodeId | undefined> =>
  (await homesOfPeople(store, [person], at)).get(person)?.[0];

async function topicsNamed(store: Matchmaking['store'], topic: string): Promise<ReadonlySet<NodeId>> {
  const [known] = labelOf(topic) === 'Topic' ? await store.nodes([topic as NodeId]) : [];
  if (!known) throw notFound(`There is no topic "${topic}".`);
  return new Set(await topicAndNarrower(store, known.id));
}

/** Those who have solved or face the topic: how far they have, and how they fit otherwise. */
async function onTopic(
  matchmaking: Matchmaking,
  kind: LiveKind,
  { area }: Asker,
  topics: ReadonlySet<NodeId>,
  scores: PairScores,
  at: IsoDate,
): Promise<Introduction[]> {
  const known = new Map(scores.candidates.map((one) => [one.id, relevance(one, topics)]));
  const isRight = (id: NodeId) => id !== area && known.get(id)!.value > 0;
  const all = area === undefined ? await open(matchmaking, scores.candidates.filter(({ id }) => isRight(id)), at) : await introductionsOf(matchmaking, kind, area, at, isRight);
  return all
    .map(({ other, findings }) => {
      const share = area === undefined ? 1 : RIGHT_ON_TOPIC;
      const onIt = findingsOnTopic(findings, known.get(other)!, { from: other, to: area ?? other, share });
      return { other, score: sumOf(onIt), findings: onIt };
    })
    .sort((x, y) => y.score - x.score || compare(x.other, y.other));
}

/** Areas that have not asked to be left alone, for whoever it is who asks. */
async function open({ store }: Matchmaking, areas: readonly Candidate[], at: IsoDate): Promise<Introduction[]> {
  const { notBefore } = await pastSuggestions(store, areas.map(({ id }) => id), at);
  return areas.filter(({ id }) => (notBefore.get(id) ?? at) <= at).map(({ id }) => ({ other: id, score: 0, findings: [] }));
}

/** For each area the person there who could help most and may be suggested; the area itself where there is none. */
async function withPeople(matchmaking: Matchmaking, of: NodeId, found: readonly Introduced[], scores: PairScores, at: IsoDate): Promise<Introduced[]> {
  const { store } = matchmaking;
  const areas = found.map(({ other }) => other);
  const roles = await allRelated(store, areas, { kind: 'HOLDS_ROLE', direction: 'in', at });
  const peopleOf = new Map(areas.map((area) => [area, (roles.get(area) ?? []).filter(({ relation }) => REPRESENTING_ROLES.includes(relation.role)).map(({ node }) => node.id)]));
  const ids = [...new Set([of, ...[...peopleOf.values()].flat()])];
  const [candidates, past] = await Promise.all([candidatesOf(store, ids, at), pastSuggestions(store, ids, at)]);
  const known = new Map(candidates.map((one) => [one.id, one]));
  const areaOf = new Map(scores.candidates.map((one) => [one.id, one]));
  const self = known.get(of)!;
  const topics = topicTreeOf(matchmaking.network);
  const rules = introductionRules(past, at);
  const mayMeet = (other: Candidate) => pairExclusions(pairOf(self, other, { topics, contact: () => NO_CONTACT }), rules.pair).length === 0;
  return found.flatMap((one) => {
    if (!mayMeet(areaOf.get(one.other)!)) return [];
    const possible = (peopleOf.get(one.other) ?? [])
      .filter((id) => id !== of)
      .flatMap((id) => known.get(id) ?? [])
      .filter((candidate) => candidateExclusions(candidate, rules.candidate).length === 0 && mayMeet(candidate))
      .map((candidate) => ({ candidate, help: helpFor(candidate, self, topics).value }))
      .sort((x, y) => y.help - x.help || x.candidate.commitments - y.candidate.commitments || compare(x.candidate.id, y.candidate.id));
    return [possible[0] ? { ...one, other: possible[0].candidate.id } : one];
  });
}
