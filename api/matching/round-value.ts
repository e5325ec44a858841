import { openBoard, type Board } from '../../graph/services/matching/rounds/board.ts';
import type { PastSuggestions } from '../../graph/services/matching/past-suggestions.ts';
import type { Round } from '../../graph/services/matching/rounds/round.ts';
import type { Exclusion } from '../../graph/matching/rules/rule.ts';
import { suggestionsWithin, type Suggestion } from '../../graph/services/matching/suggestion.ts';
import type { Context } from '../context.ts';
import { matchmakingOf } from './may-match.ts';
import { suggestionValue } from './suggestion-of.ts';
import type { DraftOfSuggestion, SuggestionValue } from './suggestion-value.ts';

/** A buddy round with what follows from it, worked out once and only when it is asked for. */
export class RoundValue implements DraftOfSuggestion {
  private opening: Promise<{ readonly board: Board; readonly past: PastSuggestions }> | undefined;
  private reading: Promise<readonly SuggestionValue[]> | undefined;

  constructor(
    private readonly context: Context,
    readonly round: Round,
  ) {}

  get id(): string {
    return this.round.id;
  }

  get name(): string {
    return this.round.name;
  }

  get status(): Round['status'] {
    return this.round.status;
  }

  get at(): string {
    return this.round.at;
  }

  get version(): number {
    return this.round.version;
  }

  async board(): Promise<Board> {
    return (await this.open()).board;
  }

  open(): Promise<{ readonly board: Board; readonly past: PastSuggestions }> {
    return (this.opening ??= matchmakingOf(this.context).then((matchmaking) => openBoard(matchmaking, this.round)));
  }

  async against({ members, status }: Suggestion): Promise<readonly Exclusion[]> {
    const left = members.filter(({ answer }) => answer !== 'declined').map(({ id }) => id);
    const all = (await this.board()).exclusionsOfGroup(left);
    // Once they accepted they are paired, by this very suggestion, and it takes their time.
    return status === 'suggested' || status === 'proposed' ? all : all.filter(({ rule }) => rule !== 'paired before' && rule !== 'capacity');
  }

  suggestions(): Promise<readonly SuggestionValue[]> {
    return (this.reading ??= suggestionsWithin(this.context.store, this.round.id).then((all) =>
      all.map((one) => suggestionValue(this.context, one, this)),
    ));
  }
}
