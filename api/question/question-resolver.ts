import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { NodeRecord } from '../../graph/model/nodes.ts';
import { listCost, pageCost } from '../connection/cost.ts';
import { PageAtArgs } from '../connection/page-args.ts';
import { ALL, conditions, dateCondition, foundPage, relatedNodes, relatedPage } from '../connection/read-page.ts';
import { orderOf } from '../connection/sort.ts';
import type { Context } from '../context.ts';
import { Person } from '../person/person.ts';
import { LABEL } from '../record/node.ts';
import { recordOf } from '../record/read-record.ts';
import { Topic } from '../topic/topic.ts';
import { Answer } from './answer.ts';
import { QuestionAnswersConnection, QuestionConnection } from './question-connections.ts';
import { QuestionListArgs } from './question-filter.ts';
import { questionWhere } from './question-where.ts';
import { Question } from './question.ts';

type QuestionRecord = NodeRecord<'Question'>;
type AnswerRecord = NodeRecord<'Answer'>;

@Resolver(() => Question)
export class QuestionResolver {
  @Query(() => Question, { nullable: true, description: 'One question. Null: there is none with this id.' })
  question(@Arg('id', () => ID, { description: 'As question:q1.' }) id: string, @Ctx() context: Context) {
    return recordOf(context, 'Question', id);
  }

  @Query(() => QuestionConnection.type, { complexity: pageCost, description: 'What people have asked.' })
  async questions(@Args(() => QuestionListArgs) args: QuestionListArgs, @Ctx() context: Context) {
    const where = await questionWhere(args, context);
    const order = orderOf(args.sort, ['date', 'name'], { by: 'date', descending: true });
    return foundPage(context, { label: 'Question', where, order }, args);
  }

  @FieldResolver(() => String, LABEL)
  label(@Root() question: QuestionRecord) {
    return question.text ?? 'A question without words';
  }

  @FieldResolver(() => [Topic], { complexity: listCost, description: 'Topics it is about.' })
  topics(@Root() { id }: QuestionRecord, @Ctx() context: Context) {
    return relatedNodes(context, id, { kind: 'ABOUT', direction: 'out' });
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who asked. Null: not recorded.' })
  async askedBy(@Root() { id }: QuestionRecord, @Ctx() context: Context) {
    const [person] = await relatedNodes(context, id, { kind: 'ASKED', direction: 'in' });
    return person;
  }

  @FieldResolver(() => QuestionAnswersConnection.type, { complexity: pageCost, description: 'Answers, latest first.' })
  answers(@Root() { id }: QuestionRecord, @Args(() => PageAtArgs) args: PageAtArgs, @Ctx() context: Context) {
    const other = args.at ? conditions({ date: dateCondition(args, context.today) }) : undefined;
    const order = { by: 'date', descending: true } as const;
    return relatedPage(context, id, { kind: 'ANSWERS', direction: 'in', other, order }, args);
  }
}

@Resolver(() => Answer)
export class AnswerResolver {
  @FieldResolver(() => String, LABEL)
  label(@Root() answer: AnswerRecord) {
    return answer.text ?? 'An answer without words';
  }

  @FieldResolver(() => Question, { nullable: true, description: 'The question it answers.' })
  async question(@Root() { id }: AnswerRecord, @Ctx() context: Context) {
    const [question] = await relatedNodes(context, id, { kind: 'ANSWERS', direction: 'out' });
    return question;
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who gave it. Null: not recorded.' })
  async givenBy(@Root() { id }: AnswerRecord, @Ctx() context: Context) {
    const [person] = await relatedNodes(context, id, { kind: 'GAVE', direction: 'in' });
    return person;
  }

  @FieldResolver(() => Boolean, { nullable: true, description: 'Whether the asker found it useful. Null: not recorded.' })
  async useful(@Root() { id }: AnswerRecord, @Ctx() context: Context) {
    const { items } = await context.loaders.related(id, { kind: 'ANSWERS', direction: 'out', first: ALL });
    const relation = items[0]?.relation;
    return relation?.kind === 'ANSWERS' ? relation.useful : undefined;
  }
}
