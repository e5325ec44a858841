import { Arg, Args, Ctx, FieldResolver, Float, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Level } from '../../graph/network/level.ts';
import { homeOf } from '../../graph/matching/affinity/candidate.ts';
import { badInput } from '../../graph/model/kith-error.ts';
import { roundPreview } from '../../graph/services/matching/rounds/round-preview.ts';
import { readRound, roundOf, type Round } from '../../graph/services/matching/rounds/round.ts';
import { unmatchedOf } from '../../graph/services/matching/rounds/unmatched.ts';
import { listCost, pageCost } from '../connection/cost.ts';
import { PageArgs } from '../connection/page-args.ts';
import type { Context } from '../context.ts';
import { LABEL } from '../record/node.ts';
import { LevelWord } from '../tie/tie-words.ts';
import { DraftStepType, KeptApartType, UnmatchedType } from './draft.ts';
import { draftStepInWords } from './draft-step-in-words.ts';
import { checkMaySeeDrafts, matchmakingOf } from './may-match.ts';
import { keptApartValue, poolValue, weightValues, type DraftStepValue, type KeptApartValue, type UnmatchedValue } from './draft-value.ts';
import { draftPage } from './draft-page.ts';
import { PreviewType } from './preview.ts';
import { previewValue } from './preview-value.ts';
import { AdjustBuddyRoundInput, DraftBuddyRoundInput } from './round-inputs.ts';
import { RoundValue } from './round-value.ts';
import { BuddyRoundConnection, BuddyRoundType, RoundBrief } from './round.ts';
import { adjustAsked, draftAsked, proposeAsked } from './rounds-asked.ts';
import { SuggestionType } from './suggestion.ts';

const IF_VERSION = { nullable: true, description: 'Refuses with CONFLICT unless the round still is at this version.' };
const ID_OF_ROUND = { description: 'Id of the round.' };
const ASSUMED = 'One buddy call counted for each introduction.';

@Resolver(() => BuddyRoundType)
export class RoundResolver {
  @Query(() => BuddyRoundType, { nullable: true, description: 'One buddy round. Null: there is none with this id.' })
  async buddyRound(@Arg('id', () => ID, ID_OF_ROUND) id: string, @Ctx() context: Context) {
    checkMaySeeDrafts(context.viewer);
    const known = id.startsWith('round:') ? await context.loaders.node(id as Round['id']) : undefined;
    return known ? new RoundValue(context, await readRound(context.store, id)) : undefined;
  }

  @Query(() => BuddyRoundConnection.type, { complexity: pageCost, description: 'Buddy rounds, the latest first.' })
  async buddyRounds(@Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    return (await draftPage(context, 'Round', page)).map((record) => new RoundValue(context, roundOf(record)));
  }

  @Mutation(() => BuddyRoundType, { description: 'Drafts buddies for a pool of people. Nothing is sent to anybody.' })
  draftBuddyRound(@Arg('input', () => DraftBuddyRoundInput, { description: 'What to draft.' }) input: DraftBuddyRoundInput, @Ctx() context: Context) {
    return draftAsked(context, input);
  }

  @Mutation(() => BuddyRoundType, { description: 'Changes a draft, and pairs everybody off anew.' })
  adjustBuddyRound(
    @Arg('id', () => ID, ID_OF_ROUND) id: string,
    @Arg('input', () => AdjustBuddyRoundInput, { description: 'What to change.' }) input: AdjustBuddyRoundInput,
    @Arg('ifVersion', () => Int, IF_VERSION) ifVersion: number | null | undefined,
    @Ctx() context: Context,
  ) {
    return adjustAsked(context, id, input, ifVersion ?? undefined);
  }

  @Mutation(() => BuddyRoundType, { description: 'Makes a draft known to those it is about; each may then accept or decline.' })
  proposeBuddyRound(
    @Arg('id', () => ID, ID_OF_ROUND) id: string,
    @Arg('ifVersion', () => Int, IF_VERSION) ifVersion: number | null | undefined,
    @Ctx() context: Context,
  ) {
    return proposeAsked(context, id, ifVersion ?? undefined);
  }

  @FieldResolver(() => String, LABEL)
  label(@Root() { name }: RoundValue): string {
    return name;
  }

  @FieldResolver(() => RoundBrief, { description: 'What was asked for.' })
  brief(@Root() { round }: RoundValue) {
    const { preset, weights, rules } = round.decisions;
    return {
      preset,
      weights: weightValues(weights),
      pool: poolValue(round.pool),
      rules,
    };
  }

  @FieldResolver(() => [SuggestionType], { complexity: pageCost, description: 'Pairs and threes: locked ones first, then the best.' })
  suggestions(@Root() round: RoundValue) {
    return round.suggestions();
  }

  @FieldResolver(() => [UnmatchedType], { complexity: pageCost, description: 'Those of the pool in no suggestion, each with the rule and what would change it.' })
  async unmatched(@Root() value: RoundValue): Promise<UnmatchedValue[]> {
    const [board, suggestions] = await Promise.all([value.board(), value.suggestions()]);
    return unmatchedOf(board, suggestions).map((one) => ({ ...one, at: value.round.at }));
  }

  @FieldResolver(() => [KeptApartType], { complexity: listCost, description: 'Whom staff keep apart.' })
  apart(@Root() { round }: RoundValue): KeptApartValue[] {
    return round.decisions.apart.map((one) => keptApartValue(one, round.at));
  }

  @FieldResolver(() => Float, { description: 'The sum of the scores of those that nobody declined.' })
  async total(@Root() value: RoundValue): Promise<number> {
    return (await value.suggestions()).filter(({ status }) => status !== 'declined').reduce((sum, { score }) => sum + score, 0);
  }

  @FieldResolver(() => Float, { description: 'The sum there would be had staff decided nothing about single people.' })
  async totalWithoutDecisions(@Root() value: RoundValue): Promise<number> {
    const { board, past } = await value.open();
    return board.totalWithoutDecisions(past);
  }

  @FieldResolver(() => Int, { description: 'People in the pool.' })
  async candidates(@Root() value: RoundValue): Promise<number> {
    return (await value.board()).candidates.length;
  }

  @FieldResolver(() => Int, { description: 'Areas they stand for.' })
  async areas(@Root() value: RoundValue): Promise<number> {
    const { candidates } = await value.board();
    return new Set(candidates.flatMap((one) => homeOf(one) ?? [])).size;
  }

  @FieldResolver(() => PreviewType, { complexity: pageCost, description: 'What the draft would do to the network of the whole programme.' })
  async preview(
    @Root() value: RoundValue,
    @Arg('level', () => LevelWord, { nullable: true, defaultValue: 'area', description: 'Areas or people.' }) level: Level | null | undefined,
    @Ctx() context: Context,
  ) {
    if (level === 'organisation') throw badInput('level ORGANISATION: a buddy round is between people. Ask for AREA or PERSON.');
    const [board, suggestions] = await Promise.all([value.board(), value.suggestions()]);
    return previewValue(roundPreview(await matchmakingOf(context), board, suggestions, level ?? 'area'), value.round.at, ASSUMED);
  }

  @FieldResolver(() => [DraftStepType], { complexity: listCost, description: 'What was done to the draft, the latest last.' })
  history(@Root() { round }: RoundValue, @Ctx() context: Context): DraftStepValue[] {
    return round.past.map(({ acts, by, on }) => ({ by, date: on, say: () => draftStepInWords(context, acts, round.at) }));
  }

  @FieldResolver(() => Boolean, { description: 'Whether there is a step to take back.' })
  canUndo(@Root() { round }: RoundValue): boolean {
    return round.status === 'draft' && round.past.length > 0;
  }

  @FieldResolver(() => Boolean, { description: 'Whether there is a step to do again.' })
  canRedo(@Root() { round }: RoundValue): boolean {
    return round.future.length > 0;
  }
}
