import type { IsoDate } from '../../graph/model/iso-date.ts';
import { badInput } from '../../graph/model/kith-error.ts';
import { shortestPath } from '../../graph/network/shortest-path.ts';
import { NO_CONTACT } from '../../graph/matching/affinity/contact.ts';
import { contactInWords } from '../../graph/matching/affinity/contact-in-words.ts';
import { exposureOf, type Exposure } from '../../graph/matching/exposure/exposure.ts';
import { introduce, type Introduced } from '../../graph/services/matching/introductions/introduce.ts';
import { areaLists } from '../../graph/services/matching/introductions/introductions.ts';
import { liveId, type LiveKind } from '../../graph/services/matching/introductions/live-suggestion.ts';
import { nodeId } from '../../graph/model/node-id.ts';
import { pageSize } from '../connection/page-args.ts';
import type { Context } from '../context.ts';
import { matchmakingOf } from './may-match.ts';
import type { SuggestionValue } from './suggestion-value.ts';

interface Asked {
  readonly of: string;
  readonly topic?: string | null | undefined;
  readonly at: IsoDate;
  readonly first: number | null | undefined;
}

/** Peers or collaborators, worked out now. */
export async function introductionsAsked(context: Context, kind: LiveKind, { of, topic, at, first }: Asked): Promise<SuggestionValue[]> {
  const matchmaking = await matchmakingOf(context);
  const found = await introduce(matchmaking, { kind, of, topic: topic ?? undefined, at, first: pageSize(first) });
  return found.map((one) => introductionValue(one, kind, of, at, matchmaking.network));
}

/** An introduction as a suggestion that nobody was told of yet. `asked`: the id it was asked for by. */
export function introductionValue(one: Introduced, kind: LiveKind, asked: string, at: IsoDate, network: Parameters<typeof shortestPath>[0]): SuggestionValue {
  const { of, other, areas, scores } = one;
  const members = [
    ...(of === undefined ? [] : [{ id: of, area: areas[0] }]),
    { id: other, area: areas[1] },
  ].map((member) => ({ ...member, answer: undefined, answered: undefined, reason: undefined, notBefore: undefined }));
  const pair = () => {
    const [a, b] = areas.map((area) => scores.candidates.findIndex(({ id }) => id === area)) as [number, number];
    return a < 0 ? undefined : scores.pair(a, b);
  };
  return {
    id: of === undefined ? nodeId('Suggestion', `${kind}~${asked}~${other}`) : liveId(kind, of, other),
    kind,
    status: 'suggested',
    date: at,
    score: one.score,
    findings: one.findings,
    members,
    locked: false,
    steps: [],
    action: undefined,
    within: undefined,
    exclusionsNow: async () => [],
    distance: async () => pair()?.distanceKm,
    contactSoFar: async () => contactInWords(pair()?.contact ?? NO_CONTACT),
    path: () => (of === undefined ? undefined : shortestPath(network, { from: of, to: other, at })?.steps),
  };
}

/** How evenly areas are suggested to each other. */
export async function exposureAsked(context: Context, kind: string, first: number, at: IsoDate): Promise<Exposure> {
  if (kind !== 'peer' && kind !== 'collaborator') throw badInput('kind must be PEER or COLLABORATOR: buddies and clusters are suggested to each once.');
  const { scores, lists } = await areaLists(await matchmakingOf(context), kind, at);
  const shown = [...lists.values()].map((list) => list.slice(0, first).map(({ other }) => other));
  return exposureOf(shown, scores.candidates.length);
}
