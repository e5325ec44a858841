import { Arg, Args, Ctx, FieldResolver, Float, Resolver, Root } from 'type-graphql';
import { dayNumber, fromDayNumber, type IsoDate } from '../../graph/model/iso-date.ts';
import { changeCause } from '../../graph/ties/change-cause.ts';
import { receipts, seriesOfReceipts, type Receipt } from '../../graph/ties/receipts.ts';
import { seriesDays, yearBefore, type SeriesStep } from '../../graph/ties/series-days.ts';
import { tieConfidence } from '../../graph/ties/tie-confidence.ts';
import { partyId, type TieQuestion } from '../../graph/ties/tie-question.ts';
import { pageCost } from '../connection/cost.ts';
import { PageArgs } from '../connection/page-args.ts';
import { pageOfItems } from '../connection/page-of-list.ts';
import type { Context } from '../context.ts';
import { Node } from '../record/node.ts';
import { DateScalar } from '../schema/date-scalar.ts';
import type { TieChangeValue } from './tie-answers.ts';
import { storyOf } from './tie-story.ts';
import type { TieValue } from './tie-value.ts';
import { SeriesStepWord } from './tie-words.ts';
import { ReceiptConnection, ReceiptType, Tie, TieChangeType, TieConfidenceType, TiePoint } from './tie.ts';

const USUAL_POINTS = 50;

/** A receipt with the network its source is found in. */
interface ReceiptValue {
  readonly question: TieQuestion;
  readonly origin: number;
}

@Resolver(() => Tie)
export class TieFieldsResolver {
  @FieldResolver(() => Node, { description: 'The one asked about first, or the lesser id of the two.' })
  a(@Root() { ids }: TieValue, @Ctx() { loaders }: Context) {
    return loaders.node(ids[0]);
  }

  @FieldResolver(() => Node, { description: 'The other one.' })
  b(@Root() { ids }: TieValue, @Ctx() { loaders }: Context) {
    return loaders.node(ids[1]);
  }

  @FieldResolver(() => Float, { description: 'The strength on the day less that on an earlier one.' })
  change(
    @Root() tie: TieValue,
    @Arg('since', () => DateScalar, { nullable: true, description: 'The earlier day. Default: a year before.' }) since: IsoDate | null | undefined,
  ): number {
    const then = since ?? yearBefore(tie.at);
    return tie.strength - seriesOfReceipts(tie.receiptsUntil(then), [dayNumber(then)], tie.question.options)[0]!;
  }

  @FieldResolver(() => String, { complexity: 5, description: 'The tie in sentences: how it began, what it was made of, what is left.' })
  story(@Root() tie: TieValue, @Ctx() context: Context): Promise<string> {
    return storyOf(context, tie);
  }

  @FieldResolver(() => TieConfidenceType, { description: 'How much of what the two may have shared is on record.' })
  confidence(@Root() { question, places }: TieValue) {
    return tieConfidence(question.network, question.evidence, ...places, question.at);
  }

  @FieldResolver(() => ReceiptConnection.type, { complexity: pageCost, description: 'What the strength is made of, the largest share first.' })
  receipts(@Root() tie: TieValue, @Args(() => PageArgs) page: PageArgs) {
    const own = [...tie.receipts].sort((x, y) => y.now - x.now || y.day - x.day || x.origin - y.origin);
    return pageOfItems(own, page, keyOf).map(({ day, kind, origin, parties, now, whenNew }) => ({
      date: fromDayNumber(day),
      kind,
      parties,
      contribution: now,
      contributionWhenNew: whenNew,
      origin,
      question: tie.question,
    }));

    function keyOf({ origin, day }: Receipt): string {
      return `${tie.question.network.node(origin)!.id} ${day}`;
    }
  }

  @FieldResolver(() => [TiePoint], {
    complexity: ({ childComplexity }) => 1 + USUAL_POINTS * childComplexity,
    description: 'Its strength day by day or at the ends of weeks, months, quarters or years, and on the last day; at most 1,000 points.',
  })
  series(
    @Root() tie: TieValue,
    @Arg('from', () => DateScalar, { nullable: true, description: 'Default: the day of the first contact.' }) from: IsoDate | null | undefined,
    @Arg('to', () => DateScalar, { nullable: true, description: 'The last day. Default: the day of the tie.' }) to: IsoDate | null | undefined,
    @Arg('step', () => SeriesStepWord, { nullable: true, defaultValue: 'month', description: 'How far apart.' }) step: SeriesStep | null | undefined,
  ): TiePoint[] {
    const last = to ?? tie.at;
    const first = from ?? (tie.firstContact && tie.firstContact < last ? tie.firstContact : last);
    const days = seriesDays(first, last, step ?? 'month');
    const strengths = seriesOfReceipts(tie.receiptsUntil(last), days, tie.question.options);
    return days.map((day, d) => ({ date: fromDayNumber(day), strength: strengths[d]! }));
  }
}

@Resolver(() => ReceiptType)
export class ReceiptResolver {
  @FieldResolver(() => Node, { description: 'The event, answer or collaboration it comes from.' })
  source(@Root() { question, origin }: ReceiptValue, @Ctx() { loaders }: Context) {
    return loaders.node(question.network.node(origin)!.id);
  }
}

@Resolver(() => TieChangeType)
export class TieChangeResolver {
  @FieldResolver(() => Node, { description: 'The one, by the lesser id.' })
  a(@Root() { question, a }: TieChangeValue, @Ctx() { loaders }: Context) {
    return loaders.node(partyId(question, a));
  }

  @FieldResolver(() => Node, { description: 'The other one.' })
  b(@Root() { question, b }: TieChangeValue, @Ctx() { loaders }: Context) {
    return loaders.node(partyId(question, b));
  }

  @FieldResolver(() => String, { description: 'Why, in words.' })
  cause(@Root() value: TieChangeValue): string {
    return changeCause(value.change, receiptsOf(value), value.from);
  }

  @FieldResolver(() => DateScalar, { nullable: true, description: 'The day of the last interaction up to the later day.' })
  lastContact(@Root() value: TieChangeValue): IsoDate | undefined {
    const last = receiptsOf(value).at(-1);
    return last && fromDayNumber(last.day);
  }
}

const receiptsOf = ({ question, a, b }: TieChangeValue): Receipt[] =>
  receipts(question.evidence, a, b, question.at, question.options);
