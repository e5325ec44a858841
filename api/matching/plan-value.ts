import type { Exclusion } from '../../graph/matching/rules/rule.ts';
import type { NodeId } from '../../graph/model/node-id.ts';
import { nameOf } from '../../graph/model/nodes.ts';
import { openPlanBoard } from '../../graph/services/matching/plans/open-plan-board.ts';
import { placeInWords } from '../../graph/services/matching/plans/place-in-words.ts';
import { groupOfSuggestion } from '../../graph/services/matching/plans/placement.ts';
import type { PlanBoard } from '../../graph/services/matching/plans/plan-board.ts';
import type { Plan } from '../../graph/services/matching/plans/plan.ts';
import { standsAgainst } from '../../graph/services/matching/plans/stands-against.ts';
import { suggestionsWithin, type Suggestion } from '../../graph/services/matching/suggestion.ts';
import { inSentence } from '../../graph/services/matching/words-of.ts';
import type { Context } from '../context.ts';
import { matchmakingOf } from './may-match.ts';
import { groupValues, namedTexts } from './plan-names.ts';
import type { PlanGroupValue } from './plan-group.ts';
import { suggestionValue } from './suggestion-of.ts';
import type { DraftOfSuggestion, SuggestionValue } from './suggestion-value.ts';

type Clashing = Plan['outcome']['clashes'];

/** A cluster plan with what follows from it, worked out once and only when it is asked for. */
export class PlanValue implements DraftOfSuggestion {
  private opening: Promise<PlanBoard> | undefined;
  private reading: Promise<readonly SuggestionValue[]> | undefined;
  private naming: Promise<readonly PlanGroupValue[]> | undefined;

  constructor(
    readonly context: Context,
    readonly plan: Plan,
    /** What a change by hand would have broken, so that it was not made. */
    private readonly refused: Clashing = [],
  ) {}

  get id(): string {
    return this.plan.id;
  }

  get name(): string {
    return this.plan.name;
  }

  get status(): Plan['status'] {
    return this.plan.status;
  }

  get at(): string {
    return this.plan.at;
  }

  get version(): number {
    return this.plan.version;
  }

  board(): Promise<PlanBoard> {
    return (this.opening ??= matchmakingOf(this.context).then((matchmaking) => openPlanBoard(matchmaking, this.plan)));
  }

  groups(): Promise<readonly PlanGroupValue[]> {
    return (this.naming ??= groupValues(this.context, this.plan.decisions.groups));
  }

  async group(id: number): Promise<PlanGroupValue | undefined> {
    return (await this.groups()).find((group) => group.id === String(id));
  }

  suggestions(): Promise<readonly SuggestionValue[]> {
    return (this.reading ??= suggestionsWithin(this.context.store, this.plan.id).then((all) => all.map((one) => suggestionValue(this.context, one, this))));
  }

  /** What a change would have broken; else why there are no groups. */
  async clashes(): Promise<Clashing> {
    const clashes = this.refused.length > 0 ? this.refused : this.plan.outcome.clashes;
    const texts = await this.named(clashes.map(({ text }) => text));
    return clashes.map(({ by }, i) => ({ text: texts[i]!, by }));
  }

  /** Rules with the names in their texts that this viewer knows. */
  async namedExclusions(exclusions: readonly Exclusion[]): Promise<Exclusion[]> {
    const texts = await this.named(exclusions.flatMap(({ text, wouldChange = '' }) => [text, wouldChange]));
    return exclusions.map((one, i) => ({ ...one, text: texts[2 * i]!, ...(one.wouldChange === undefined ? {} : { wouldChange: texts[2 * i + 1]! }) }));
  }

  async against(suggestion: Suggestion): Promise<readonly Exclusion[]> {
    return this.namedExclusions(standsAgainst(await this.board(), suggestion));
  }

  groupOf(suggestion: Suggestion): Promise<PlanGroupValue | undefined> {
    return this.group(groupOfSuggestion(suggestion.id));
  }

  isLocked(area: NodeId): boolean {
    return this.plan.decisions.locked.some((one) => one.area === area);
  }

  /** How well an area fits its group, and why it is in it; undefined once it is not in the pool any more. */
  async place(suggestion: Suggestion, area: NodeId): Promise<{ readonly fit: number; readonly why: string } | undefined> {
    const board = await this.board();
    const number = board.number(area);
    const group = board.groups.find(({ id }) => id === groupOfSuggestion(suggestion.id));
    if (number === undefined || !group) return undefined;
    const numbers = suggestion.members.flatMap(({ id }) => board.number(id) ?? []);
    const topic = group.topic && (await this.context.loaders.node(group.topic));
    const name = topic && inSentence(nameOf(topic) ?? topic.id);
    return { fit: board.fitsGroup(number, group, numbers), why: placeInWords(board.fit(number, group), board.affinityWith(number, numbers), name) };
  }

  private async named(texts: readonly string[]): Promise<string[]> {
    return namedTexts(this.context, await this.groups(), this.plan.at, texts);
  }
}
