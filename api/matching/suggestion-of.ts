import { NO_CONTACT, type Contact } from '../../graph/matching/affinity/contact.ts';
import type { Suggestion } from '../../graph/services/matching/suggestion.ts';
import { readRound } from '../../graph/services/matching/rounds/round.ts';
import type { Context } from '../context.ts';
import { RoundValue } from './round-value.ts';
import type { SuggestionValue } from './suggestion-value.ts';

/** Rounds are opened once a request, however many of their suggestions are looked at. */
const opened = new WeakMap<Context, Map<string, Promise<RoundValue>>>();

function roundOfSuggestion(context: Context, id: string): Promise<RoundValue> {
  let rounds = opened.get(context);
  if (!rounds) opened.set(context, (rounds = new Map()));
  let round = rounds.get(id);
  if (!round) rounds.set(id, (round = readRound(context.store, id).then((read) => new RoundValue(context, read))));
  return round;
}

/** A suggestion with what is worked out about it when it is asked for. `known`: the round it belongs to, where it is at hand. */
export function suggestionValue(context: Context, suggestion: Suggestion, known?: RoundValue): SuggestionValue {
  const ids = suggestion.members.map(({ id }) => id);
  const boardOf = async () => {
    if (known) return known.board();
    return suggestion.within?.startsWith('round:') ? (await roundOfSuggestion(context, suggestion.within)).board() : undefined;
  };
  const pairs = async <T>(of: (board: NonNullable<Awaited<ReturnType<typeof boardOf>>>, a: number, b: number) => T): Promise<T[]> => {
    const board = await boardOf();
    if (!board) return [];
    const numbers = ids.flatMap((id) => board.number(id) ?? []);
    return numbers.flatMap((a, i) => numbers.slice(i + 1).map((b) => of(board, a, b)));
  };
  return {
    ...suggestion,
    exclusionsNow: async () => {
      const declined = new Set(suggestion.members.filter(({ answer }) => answer === 'declined').map(({ id }) => id));
      return (await boardOf())?.exclusionsOfGroup(ids.filter((id) => !declined.has(id))) ?? [];
    },
    distance: async () => {
      const ways = (await pairs((board, a, b) => board.distanceKm(a, b))).filter((km) => km !== undefined);
      return ways.length === 0 ? undefined : Math.max(...ways);
    },
    contactSoFar: async () => {
      const all = await pairs((board, a, b) => board.contact(a, b));
      return all.reduce((most: Contact, one) => (one.met + one.areasMet > most.met + most.areasMet ? one : most), NO_CONTACT);
    },
  };
}
