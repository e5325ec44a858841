import { Arg, Args, Ctx, FieldResolver, Float, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { badInput } from '../../graph/model/kith-error.ts';
import type { NodeId } from '../../graph/model/node-id.ts';
import type { Level } from '../../graph/network/level.ts';
import { planPreview } from '../../graph/services/matching/plans/plan-preview.ts';
import { planOf, readPlan } from '../../graph/services/matching/plans/plan.ts';
import { unplacedOf } from '../../graph/services/matching/plans/unplaced.ts';
import { Area } from '../area/area.ts';
import { listCost, pageCost } from '../connection/cost.ts';
import { PageArgs } from '../connection/page-args.ts';
import type { Context } from '../context.ts';
import { LABEL } from '../record/node.ts';
import { LevelWord } from '../tie/tie-words.ts';
import { draftPage } from './draft-page.ts';
import { keptApartValue, poolValue, weightValues, type DraftStepValue, type KeptApartValue, type UnmatchedValue } from './draft-value.ts';
import { DraftStepType, KeptApartType, UnmatchedType } from './draft.ts';
import { checkMaySeeDrafts, matchmakingOf } from './may-match.ts';
import { PlanGroupType, type PlanGroupValue } from './plan-group.ts';
import { AdjustClusterPlanInput, DraftClusterPlanInput } from './plan-inputs.ts';
import { planStepInWords } from './plan-step-in-words.ts';
import { PlanValue } from './plan-value.ts';
import { Clash, ClusterPlanConnection, ClusterPlanType, PlanBrief, PlanOutcome, PlanPlace } from './plan.ts';
import { adjustPlanAsked, draftPlanAsked, proposePlanAsked } from './plans-asked.ts';
import { PreviewType } from './preview.ts';
import { previewValue } from './preview-value.ts';
import { SuggestionType } from './suggestion.ts';

interface PlaceValue {
  readonly area: NodeId;
  readonly group: PlanGroupValue;
}
const IF_VERSION = { nullable: true, description: 'Refuses with CONFLICT unless the plan still is at this version.' };
const PROGRESS = { nullable: true, description: 'A new UUID under which to follow and to stop it. What is stopped gives the best plan so far.' };
const ID_OF_PLAN = { description: 'Id of the plan.' };
const ASSUMED = 'One session counted for each group: every two of its areas are in touch by one part in as many as each meets there.';

@Resolver(() => ClusterPlanType)
export class PlanResolver {
  @Query(() => ClusterPlanType, { nullable: true, description: 'One cluster plan. Null: there is none with this id.' })
  async clusterPlan(@Arg('id', () => ID, ID_OF_PLAN) id: string, @Ctx() context: Context) {
    checkMaySeeDrafts(context.viewer);
    const known = id.startsWith('plan:') ? await context.loaders.node(id as NodeId) : undefined;
    return known ? new PlanValue(context, await readPlan(context.store, id)) : undefined;
  }

  @Query(() => ClusterPlanConnection.type, { complexity: pageCost, description: 'Cluster plans, the latest first.' })
  async clusterPlans(@Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    return (await draftPage(context, 'Plan', page)).map((record) => new PlanValue(context, planOf(record)));
  }

  @Mutation(() => ClusterPlanType, { description: 'Drafts which areas learn together. Nothing is sent to anybody. Where it cannot be, the draft has no groups, and clashes says why.' })
  draftClusterPlan(
    @Arg('input', () => DraftClusterPlanInput, { description: 'What to draft.' }) input: DraftClusterPlanInput,
    @Arg('progress', () => ID, PROGRESS) progress: string | null | undefined,
    @Ctx() context: Context,
  ) {
    return draftPlanAsked(context, input, progress);
  }

  @Mutation(() => ClusterPlanType, { description: 'Changes a draft, by hand or with its groups worked out anew.' })
  adjustClusterPlan(
    @Arg('id', () => ID, ID_OF_PLAN) id: string,
    @Arg('input', () => AdjustClusterPlanInput, { description: 'What to change.' }) input: AdjustClusterPlanInput,
    @Arg('ifVersion', () => Int, IF_VERSION) ifVersion: number | null | undefined,
    @Arg('progress', () => ID, PROGRESS) progress: string | null | undefined,
    @Ctx() context: Context,
  ) {
    return adjustPlanAsked(context, id, input, ifVersion ?? undefined, progress);
  }

  @Mutation(() => ClusterPlanType, { description: 'Makes a draft known to its areas; each may then accept or decline.' })
  proposeClusterPlan(
    @Arg('id', () => ID, ID_OF_PLAN) id: string,
    @Arg('ifVersion', () => Int, IF_VERSION) ifVersion: number | null | undefined,
    @Ctx() context: Context,
  ) {
    return proposePlanAsked(context, id, ifVersion ?? undefined);
  }

  @FieldResolver(() => String, LABEL)
  label(@Root() { name }: PlanValue): string {
    return name;
  }

  @FieldResolver(() => PlanBrief, { description: 'What was asked for.' })
  brief(@Root() { plan }: PlanValue) {
    const { preset, weights, pairWeight, rules, timeLimitSeconds } = plan.decisions;
    return { preset, weights: weightValues(weights), pairWeight, rules, timeLimitSeconds, pool: poolValue(plan.pool) };
  }

  @FieldResolver(() => [PlanGroupType], { complexity: listCost, description: 'The clusters to be filled.' })
  groups(@Root() value: PlanValue) {
    return value.groups();
  }

  @FieldResolver(() => [SuggestionType], { complexity: pageCost, description: 'The groups with their areas: locked ones first, then the best. Empty: see clashes.' })
  suggestions(@Root() value: PlanValue) {
    return value.suggestions();
  }

  @FieldResolver(() => [UnmatchedType], { complexity: pageCost, description: 'Areas of the pool without a place, each with the rule and what would change it.' })
  async unmatched(@Root() value: PlanValue): Promise<UnmatchedValue[]> {
    const unplaced = unplacedOf(await value.board());
    const groups = new Map((await value.groups()).map((group) => [group.id, group]));
    return Promise.all(
      unplaced.map(async ({ id, exclusions, bestGroup: { group, score } }) => ({
        id,
        area: id,
        at: value.plan.at,
        exclusions: await value.namedExclusions(exclusions),
        bestGroup: { group: groups.get(String(group.id))!, score },
      })),
    );
  }

  @FieldResolver(() => [KeptApartType], { complexity: listCost, description: 'Areas that staff keep apart.' })
  apart(@Root() { plan }: PlanValue): KeptApartValue[] {
    return plan.decisions.apart.map((one) => keptApartValue(one, plan.at));
  }

  @FieldResolver(() => [KeptApartType], { complexity: listCost, description: 'Areas that staff keep together.' })
  together(@Root() { plan }: PlanValue): KeptApartValue[] {
    return plan.decisions.together.map((one) => keptApartValue(one, plan.at));
  }

  @FieldResolver(() => [PlanPlace], { complexity: listCost, description: 'Groups that areas must not be in.' })
  forbidden(@Root() value: PlanValue): Promise<PlaceValue[]> {
    return placesOf(value, value.plan.decisions.forbidden);
  }

  @FieldResolver(() => [PlanPlace], { complexity: listCost, description: 'Groups that areas are kept in, whether the plan has groups or not.' })
  locked(@Root() value: PlanValue): Promise<PlaceValue[]> {
    return placesOf(value, value.plan.decisions.locked);
  }

  @FieldResolver(() => Float, { description: 'The sum of the scores.' })
  async total(@Root() value: PlanValue): Promise<number> {
    return (await value.suggestions()).reduce((sum, { score }) => sum + score, 0);
  }

  @FieldResolver(() => Int, { description: 'Areas in the pool.' })
  async candidates(@Root() value: PlanValue): Promise<number> {
    return (await value.board()).candidates.length;
  }

  @FieldResolver(() => PlanOutcome, { description: 'What the search came to.' })
  outcome(@Root() { plan }: PlanValue) {
    return plan.outcome;
  }

  @FieldResolver(() => [Clash], { complexity: listCost, description: 'What cannot be beside the rest: of the whole, or of a change that was therefore not made.' })
  clashes(@Root() value: PlanValue) {
    return value.clashes();
  }

  @FieldResolver(() => PreviewType, { complexity: pageCost, description: 'What the draft would do to the network of the whole programme.' })
  async preview(
    @Root() value: PlanValue,
    @Arg('level', () => LevelWord, { nullable: true, defaultValue: 'area', description: 'AREA.' }) level: Level | null | undefined,
    @Ctx() context: Context,
  ) {
    if ((level ?? 'area') !== 'area') throw badInput(`level ${level!.toUpperCase()}: a cluster plan is between areas. Ask for AREA.`);
    const [board, suggestions] = await Promise.all([value.board(), value.suggestions()]);
    const areas = board.candidates.map(({ id }) => id);
    return previewValue(planPreview(await matchmakingOf(context), value.plan, areas, suggestions), value.plan.at, ASSUMED);
  }

  @FieldResolver(() => [DraftStepType], { complexity: listCost, description: 'What was done to the draft, the latest last.' })
  history(@Root() value: PlanValue): DraftStepValue[] {
    const { plan, context } = value;
    return plan.past.map(({ acts, by, on }) => ({ by, date: on, say: async () => planStepInWords(context, acts, await value.groups(), plan.at) }));
  }

  @FieldResolver(() => Boolean, { description: 'Whether there is a step to take back.' })
  canUndo(@Root() { plan }: PlanValue): boolean {
    return plan.status === 'draft' && plan.past.length > 0;
  }

  @FieldResolver(() => Boolean, { description: 'Whether there is a step to do again.' })
  canRedo(@Root() { plan }: PlanValue): boolean {
    return plan.future.length > 0;
  }
}

async function placesOf(value: PlanValue, places: readonly { readonly area: NodeId; readonly group: number }[]): Promise<PlaceValue[]> {
  const groups = new Map((await value.groups()).map((group) => [group.id, group]));
  return places.flatMap(({ area, group }) => (groups.has(String(group)) ? [{ area, group: groups.get(String(group))! }] : []));
}

@Resolver(() => PlanPlace)
export class PlanPlaceResolver {
  @FieldResolver(() => Area, { nullable: true, description: 'The area. Null: no longer on record.' })
  area(@Root() { area }: PlaceValue, @Ctx() { loaders }: Context) {
    return loaders.node(area);
  }

  @FieldResolver(() => PlanGroupType, { description: 'The group.' })
  group(@Root() { group }: PlaceValue) {
    return group;
  }
}
