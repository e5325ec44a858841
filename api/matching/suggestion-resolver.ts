import { Arg, Args, Ctx, FieldResolver, Float, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { findingInWords } from '../../graph/matching/affinity/finding-in-words.ts';
import type { IndicatorFact } from '../../graph/matching/affinity/facts.ts';
import { giftsInWords } from '../../graph/matching/affinity/gifts-in-words.ts';
import type { ScoredFinding } from '../../graph/matching/affinity/pair-scores.ts';
import { nameOf } from '../../graph/model/nodes.ts';
import type { SuggestionMember } from '../../graph/services/matching/suggestion.ts';
import { Area } from '../area/area.ts';
import { listCost, pageCost } from '../connection/cost.ts';
import { PageArgs } from '../connection/page-args.ts';
import type { Context } from '../context.ts';
import { PathStep } from '../network/neighbourhood.ts';
import { LABEL, Node } from '../record/node.ts';
import { DateScalar } from '../schema/date-scalar.ts';
import { Topic } from '../topic/topic.ts';
import { invitation } from './invitation.ts';
import { isOwnMember, maySeeStep } from './own-member.ts';
import { labelOfId, wordsOf } from './names.ts';
import { PlanGroupType } from './plan-group.ts';
import { ClusterPlanType } from './plan.ts';
import { RespondInput } from './respond-input.ts';
import { answerSuggestion, suggestionsOf } from './suggestion-answers.ts';
import type { SuggestionValue } from './suggestion-value.ts';
import { stepInWords } from './step-in-words.ts';
import { SuggestionStatusWord } from './words.ts';
import {
  ExclusionType,
  Gift,
  Reason,
  ReasonFigure,
  SuggestionConnection,
  SuggestionMemberType,
  SuggestionStepType,
  SuggestionType,
} from './suggestion.ts';

type OfSuggestion<T> = T & { readonly suggestion: SuggestionValue };
type GiftValue = OfSuggestion<{ readonly gift: NonNullable<ScoredFinding['facts']['gives']>[number] }>;

@Resolver(() => SuggestionType)
export class SuggestionResolver {
  @Query(() => SuggestionConnection.type, {
    complexity: pageCost,
    description: 'What was proposed to an area, the people who stand for it, or a person; the latest first.',
  })
  suggestions(@Arg('of', () => ID, { description: 'Id of an area or a person.' }) of: string, @Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    return suggestionsOf(context, of, page);
  }

  @Mutation(() => SuggestionType, { description: 'Records what somebody made of a suggestion. Partnerships may answer for their own area.' })
  respondToSuggestion(@Arg('input', () => RespondInput, { description: 'The answer.' }) input: RespondInput, @Ctx() context: Context) {
    return answerSuggestion(context, input);
  }

  @FieldResolver(() => String, LABEL)
  async label(@Root() suggestion: SuggestionValue, @Ctx() context: Context): Promise<string> {
    const { members, date } = suggestion;
    const group = await (await suggestion.plan?.())?.groupOf(suggestion);
    if (group) return group.label;
    const labels = await Promise.all(members.map(({ id }) => labelOfId(context, id, date)));
    return labels.length < 2 ? (labels[0] ?? 'a suggestion about nobody') : `${labels.slice(0, -1).join(', ')} and ${labels.at(-1)}`;
  }

  @FieldResolver(() => [Reason], { complexity: listCost, description: 'Why, the weightiest first.' })
  reasons(@Root() suggestion: SuggestionValue): OfSuggestion<ScoredFinding>[] {
    return suggestion.findings.map((finding) => ({ ...finding, suggestion }));
  }

  @FieldResolver(() => [ExclusionType], { complexity: listCost, description: 'What stands against it by now, as a consent withdrawn since.' })
  exclusions(@Root() { exclusionsNow }: SuggestionValue, @Ctx() { viewer }: Context) {
    // What stands against somebody, as their consent, is between them and staff.
    return viewer.role === 'partnership' ? [] : exclusionsNow();
  }

  @FieldResolver(() => [SuggestionMemberType], { complexity: listCost, description: 'Whom it is about; where one asked for it, that one first.' })
  members(@Root() suggestion: SuggestionValue): OfSuggestion<SuggestionMember>[] {
    return suggestion.members.map((member) => ({ ...member, suggestion }));
  }

  @FieldResolver(() => [Gift], { complexity: listCost, description: 'What each could give the other.' })
  gives(@Root() suggestion: SuggestionValue): GiftValue[] {
    return suggestion.findings.flatMap(({ facts }) => facts.gives ?? []).map((gift) => ({ gift, suggestion }));
  }

  @FieldResolver(() => Float, { nullable: true, description: 'Kilometres between their places, the longest of several. Null: not known.' })
  distanceKm(@Root() { distance }: SuggestionValue) {
    return distance();
  }

  @FieldResolver(() => String, { description: 'Contact so far, in words.' })
  contact(@Root() { contactSoFar }: SuggestionValue): Promise<string> {
    return contactSoFar();
  }

  @FieldResolver(() => ClusterPlanType, { nullable: true, description: 'The plan it is a group of. Null: it is of another kind, or the viewer may not see drafts.' })
  plan(@Root() { plan }: SuggestionValue, @Ctx() { viewer }: Context) {
    return viewer.role === 'partnership' ? undefined : plan?.();
  }

  @FieldResolver(() => PlanGroupType, { nullable: true, description: 'The group of a cluster plan. Null: it is of another kind, or the group is gone.' })
  async group(@Root() suggestion: SuggestionValue) {
    return (await suggestion.plan?.())?.groupOf(suggestion);
  }

  @FieldResolver(() => [SuggestionStepType], { complexity: listCost, description: 'What became of it, in order.' })
  steps(@Root() suggestion: SuggestionValue, @Ctx() { viewer }: Context) {
    return suggestion.steps.filter((step) => maySeeStep(viewer, step, suggestion.members)).map((step) => ({ ...step, date: step.on, suggestion }));
  }

  @FieldResolver(() => [PathStep], { nullable: true, description: 'The warm path: whom one knows on the way to the other. Null: there is none, or nobody asked.' })
  async path(@Root() { path }: SuggestionValue, @Ctx() { loaders }: Context) {
    const steps = path?.();
    return steps && Promise.all(steps.map(async ({ node, relation }) => ({ node: await loaders.node(node), relation })));
  }
}

@Resolver(() => Reason)
export class ReasonResolver {
  @FieldResolver(() => String, { description: 'The reason in a sentence.' })
  async text(@Root() finding: OfSuggestion<ScoredFinding>, @Ctx() context: Context): Promise<string> {
    const words = await wordsOf(context, finding.facts, finding.suggestion.date);
    return findingInWords(finding, words);
  }

  @FieldResolver(() => [ReasonFigure], { complexity: listCost, description: 'The figures it rests on, one by one.' })
  figures(@Root() { facts }: OfSuggestion<ScoredFinding>): readonly IndicatorFact[] {
    return facts.indicators ?? [];
  }
}

@Resolver(() => ReasonFigure)
export class ReasonFigureResolver {
  @FieldResolver(() => String, { description: 'What it measures.' })
  async name(@Root() { indicator }: IndicatorFact, @Ctx() { loaders }: Context): Promise<string> {
    const node = await loaders.node(indicator);
    return (node && nameOf(node)) ?? indicator;
  }
}

@Resolver(() => Gift)
export class GiftResolver {
  @FieldResolver(() => Node, { nullable: true, description: 'Who could help.' })
  from(@Root() { gift }: GiftValue, @Ctx() { loaders }: Context) {
    return loaders.node(gift.from);
  }

  @FieldResolver(() => Node, { nullable: true, description: 'Whom.' })
  to(@Root() { gift }: GiftValue, @Ctx() { loaders }: Context) {
    return loaders.node(gift.to);
  }

  @FieldResolver(() => [Topic], { complexity: listCost, description: 'With what, the most needed first.' })
  topics(@Root() { gift }: GiftValue, @Ctx() { loaders }: Context) {
    return loaders.nodes(gift.topics);
  }

  @FieldResolver(() => String, { description: 'In a sentence.' })
  async text(@Root() { gift, suggestion }: GiftValue, @Ctx() context: Context): Promise<string> {
    return giftsInWords(gift, await wordsOf(context, { gives: [gift] }, suggestion.date));
  }
}

@Resolver(() => SuggestionMemberType)
export class SuggestionMemberResolver {
  @FieldResolver(() => Node, { nullable: true, description: 'The person or area. Null: no longer on record.' })
  node(@Root() { id }: SuggestionMember, @Ctx() { loaders }: Context) {
    return loaders.node(id);
  }

  @FieldResolver(() => String, LABEL)
  label(@Root() { id, suggestion }: OfSuggestion<SuggestionMember>, @Ctx() context: Context): Promise<string> {
    return labelOfId(context, id, suggestion.date);
  }

  @FieldResolver(() => Area, { nullable: true, description: 'The area they are suggested for.' })
  area(@Root() { area }: SuggestionMember, @Ctx() { loaders }: Context) {
    return area && loaders.node(area);
  }

  @FieldResolver(() => SuggestionStatusWord, { nullable: true, description: 'ACCEPTED or DECLINED. Null: no answer yet, or one that partnerships do not see of others.' })
  answer(@Root() member: OfSuggestion<SuggestionMember>, @Ctx() { viewer }: Context) {
    return member.answer === 'accepted' || isOwnMember(viewer, member) ? member.answer : undefined;
  }

  @FieldResolver(() => DateScalar, { nullable: true, description: 'The day of the answer.' })
  answered(@Root() member: OfSuggestion<SuggestionMember>, @Ctx() { viewer }: Context) {
    return member.answer === 'accepted' || isOwnMember(viewer, member) ? member.answered : undefined;
  }

  @FieldResolver(() => String, { nullable: true, description: 'The reason they gave. Partnerships see their own.' })
  reason(@Root() member: OfSuggestion<SuggestionMember>, @Ctx() { viewer }: Context) {
    return isOwnMember(viewer, member) ? member.reason : undefined;
  }

  @FieldResolver(() => Boolean, { description: 'Whether staff keep this one here whatever else changes.' })
  async locked(@Root() { id, suggestion }: OfSuggestion<SuggestionMember>): Promise<boolean> {
    return (await suggestion.plan?.())?.isLocked(id) ?? suggestion.locked;
  }

  @FieldResolver(() => Float, { nullable: true, description: 'How well an area fits its group, 0 to 1: its need for the topic, and how well it fits the others. Null: it is no group of a plan.' })
  async fit(@Root() { id, suggestion }: OfSuggestion<SuggestionMember>) {
    return (await (await suggestion.plan?.())?.place(suggestion, id))?.fit;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why an area is in its group, in words. Null: it is no group of a plan.' })
  async why(@Root() { id, suggestion }: OfSuggestion<SuggestionMember>) {
    return (await (await suggestion.plan?.())?.place(suggestion, id))?.why;
  }

  @FieldResolver(() => String, { nullable: true, description: 'What to send them. Null: it is not proposed yet. Kith sends nothing by itself.' })
  async message(@Root() member: OfSuggestion<SuggestionMember>, @Ctx() context: Context): Promise<string | undefined> {
    return isOwnMember(context.viewer, member) ? invitation(context, member.suggestion, member.id) : undefined;
  }
}

@Resolver(() => SuggestionStepType)
export class SuggestionStepResolver {
  @FieldResolver(() => String, { description: 'In words.' })
  text(@Root() step: OfSuggestion<SuggestionValue['steps'][number]>, @Ctx() context: Context): Promise<string> {
    return stepInWords(context, step, step.suggestion.date);
  }
}
