import { ArgsType, Field, Int } from 'type-graphql';
import type { IsoDate } from '../../graph/model/iso-date.ts';
import { nodeId, type NodeId } from '../../graph/model/node-id.ts';
import type { BroughtTogether } from '../../graph/services/matching/introductions/introduce-among.ts';
import { groundsOf, type Grounds } from '../../graph/services/matching/introductions/introductions.ts';
import { couldHelp, type CouldHelp } from '../../graph/services/matching/introductions/of-organisation.ts';
import type { OfRecord, Workings } from '../../graph/services/matching/introductions/of-topic.ts';
import { pageCost } from '../connection/cost.ts';
import { AtArgs, pageSize } from '../connection/page-args.ts';
import type { Context } from '../context.ts';
import { introductionValue } from './introductions.ts';
import { matchmakingOf } from './may-match.ts';
import type { SuggestionValue } from './suggestion-value.ts';

@ArgsType()
export class RecordSuggestionsArgs extends AtArgs {
  @Field(() => Int, { nullable: true, defaultValue: 5, description: 'How many, 0 to 100.' })
  first?: number | null;
}

/** All pairs of areas are gone through for each record. */
const WORKING_OUT = 500;

export const suggestionsCost = (asked: Parameters<typeof pageCost>[0]): number => WORKING_OUT + pageCost(asked);

type Asked = RecordSuggestionsArgs;

/** What areas fit and what was suggested is read once for a request, however many records ask. */
const kept = new WeakMap<Context, Map<IsoDate, Promise<Grounds>>>();

async function workingsOf(context: Context, at: IsoDate): Promise<Workings> {
  const matchmaking = await matchmakingOf(context);
  const ofRequest = kept.get(context) ?? new Map<IsoDate, Promise<Grounds>>();
  kept.set(context, ofRequest);
  const grounds = ofRequest.get(at) ?? groundsOf(matchmaking, at);
  ofRequest.set(at, grounds);
  return { ...matchmaking, grounds: await grounds };
}

const ofRecord = (id: NodeId, { at, first }: Asked, { today }: Context): OfRecord => ({ id, at: at ?? today, first: pageSize(first) });

/** Two areas each that a record gives reason to bring together, worked out now. */
export async function suggestionsOfRecord(
  context: Context,
  id: NodeId,
  args: Asked,
  introductions: (workings: Workings, asked: OfRecord) => readonly BroughtTogether[],
): Promise<SuggestionValue[]> {
  const asked = ofRecord(id, args, context);
  const workings = await workingsOf(context, asked.at);
  return introductions(workings, asked).map((one) => introductionValue(one, one.kind, id, asked.at, workings.network));
}

/** Areas that an organisation could help, worked out now. */
export async function couldHelpAsked(context: Context, id: NodeId, args: Asked): Promise<SuggestionValue[]> {
  const asked = ofRecord(id, args, context);
  const found = await couldHelp(context.store, await workingsOf(context, asked.at), asked);
  return found.map((one) => helpValue(one, asked));
}

function helpValue({ other, score, findings, served }: CouldHelp, { id, at }: OfRecord): SuggestionValue {
  return {
    id: nodeId('Suggestion', `collaborator~${id}~${other}`),
    kind: 'collaborator',
    status: 'suggested',
    date: at,
    score,
    findings,
    members: [{ id: other, area: other, answer: undefined, answered: undefined, reason: undefined, notBefore: undefined }],
    locked: false,
    steps: [],
    action: undefined,
    within: undefined,
    exclusionsNow: async () => [],
    distance: async () => undefined,
    contactSoFar: async () => (served ? 'served before' : 'not served before'),
  };
}
