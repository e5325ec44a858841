import { NO_CONTACT, type Contact } from '../../graph/matching/affinity/contact.ts';
import { contactInWords } from '../../graph/matching/affinity/contact-in-words.ts';
import { readPlan } from '../../graph/services/matching/plans/plan.ts';
import { readRound } from '../../graph/services/matching/rounds/round.ts';
import type { Suggestion } from '../../graph/services/matching/suggestion.ts';
import type { Context } from '../context.ts';
import { PlanValue } from './plan-value.ts';
import { RoundValue } from './round-value.ts';
import type { DraftOfSuggestion, SuggestionValue } from './suggestion-value.ts';

type Drafted = RoundValue | PlanValue;

/** Rounds and plans are opened once a request, however many of their suggestions are looked at. */
const opened = new WeakMap<Context, Map<string, Promise<Drafted>>>();

function draftOfSuggestion(context: Context, id: string): Promise<Drafted> {
  let drafts = opened.get(context);
  if (!drafts) opened.set(context, (drafts = new Map()));
  let draft = drafts.get(id);
  if (!draft) drafts.set(id, (draft = readDraft(context, id)));
  return draft;
}

async function readDraft(context: Context, id: string): Promise<Drafted> {
  return id.startsWith('plan:') ? new PlanValue(context, await readPlan(context.store, id)) : new RoundValue(context, await readRound(context.store, id));
}

/** A suggestion with what is worked out about it when it is asked for. `known`: the round or plan it belongs to, where it is at hand. */
export function suggestionValue(context: Context, suggestion: Suggestion, known?: Drafted): SuggestionValue {
  const { within, kind } = suggestion;
  const ids = suggestion.members.map(({ id }) => id);
  const draft = async (): Promise<DraftOfSuggestion | undefined> => known ?? (within === undefined ? undefined : draftOfSuggestion(context, within));
  const pairs = async <T>(of: (board: Awaited<ReturnType<DraftOfSuggestion['board']>>, a: number, b: number) => T): Promise<T[]> => {
    const board = await (await draft())?.board();
    if (!board) return [];
    const numbers = ids.flatMap((id) => board.number(id) ?? []);
    return numbers.flatMap((a, i) => numbers.slice(i + 1).map((b) => of(board, a, b)));
  };
  return {
    ...suggestion,
    exclusionsNow: async () => (await draft())?.against(suggestion) ?? [],
    distance: async () => {
      const ways = (await pairs((board, a, b) => board.distanceKm(a, b))).filter((km) => km !== undefined);
      return ways.length === 0 ? undefined : Math.max(...ways);
    },
    contactSoFar: async () => {
      const all = await pairs((board, a, b) => board.contact(a, b));
      return kind === 'cluster' && ids.length > 2 ? contactOfGroup(all) : contactInWords(all.reduce(more, NO_CONTACT));
    },
    plan: within?.startsWith('plan:') ? async () => (known ?? (await draftOfSuggestion(context, within))) as PlanValue : undefined,
  };
}

const met = ({ met: people, areasMet }: Contact): number => people + areasMet;
const more = (one: Contact, other: Contact): Contact => (met(other) > met(one) ? other : one);

/** `12 of 45 pairs have met`. */
function contactOfGroup(pairs: readonly Contact[]): string {
  const count = pairs.filter((one) => met(one) > 0).length;
  return count === 0 ? 'no two have met' : `${count} of ${pairs.length} pairs have met`;
}
