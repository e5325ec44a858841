import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { NodeRecord } from '../../graph/model/nodes.ts';
import type { RelationRecord } from '../../graph/model/relations.ts';
import * as recording from '../../graph/services/recording.ts';
import type { Context } from '../context.ts';
import { Event } from '../event/event.ts';
import { Person } from '../person/person.ts';
import { Answer } from '../question/answer.ts';
import { Question } from '../question/question.ts';
import { Relation } from '../record/relation.ts';
import {
  AnswerQuestionInput,
  AskQuestionInput,
  RecordAttendanceInput,
  RecordEventInput,
  RecordNeedInput,
  RecordOfferInput,
  RecordPersonInput,
  RecordRoleInput,
} from './inputs.ts';
import { mayAsk, recorder } from './recorder.ts';

@Resolver()
export class RecordingResolver {
  @Mutation(() => Person, { description: 'Records a person, and gives them once they are kept.' })
  recordPerson(
    @Arg('input', () => RecordPersonInput, { description: 'The person.' }) input: RecordPersonInput,
    @Ctx() context: Context,
  ): Promise<NodeRecord> {
    return recording.recordPerson(recorder(context), input);
  }

  @Mutation(() => Relation, { description: 'Records a role of a person in an area.' })
  recordRole(
    @Arg('input', () => RecordRoleInput, { description: 'The role.' }) input: RecordRoleInput,
    @Ctx() context: Context,
  ): Promise<RelationRecord> {
    return recording.recordRole(recorder(context), input);
  }

  @Mutation(() => Event, { description: 'Records an event, and gives it once it is kept.' })
  recordEvent(
    @Arg('input', () => RecordEventInput, { description: 'The event.' }) input: RecordEventInput,
    @Ctx() context: Context,
  ): Promise<NodeRecord> {
    return recording.recordEvent(recorder(context), input);
  }

  @Mutation(() => Relation, { description: 'Records that somebody was at an event.' })
  recordAttendance(
    @Arg('input', () => RecordAttendanceInput, { description: 'Who and where.' }) input: RecordAttendanceInput,
    @Ctx() context: Context,
  ): Promise<RelationRecord> {
    return recording.recordAttendance(recorder(context), input);
  }

  @Mutation(() => Relation, { description: 'Records a topic that an area or a person needs help with.' })
  recordNeed(
    @Arg('input', () => RecordNeedInput, { description: 'Who needs what.' }) input: RecordNeedInput,
    @Ctx() context: Context,
  ): Promise<RelationRecord> {
    return recording.recordNeed(recorder(context), input);
  }

  @Mutation(() => Relation, { description: 'Records a topic that an area, a person or an organisation has experience of.' })
  recordOffer(
    @Arg('input', () => RecordOfferInput, { description: 'Who offers what.' }) input: RecordOfferInput,
    @Ctx() context: Context,
  ): Promise<RelationRecord> {
    return recording.recordOffer(recorder(context), input);
  }

  @Mutation(() => Question, { description: 'Asks a question. Partnerships may, too.' })
  askQuestion(
    @Arg('input', () => AskQuestionInput, { description: 'The question.' }) input: AskQuestionInput,
    @Ctx() context: Context,
  ): Promise<NodeRecord> {
    return recording.askQuestion(recorder(context, mayAsk), input, context.today);
  }

  @Mutation(() => Answer, { description: 'Answers a question. Partnerships may, too.' })
  answerQuestion(
    @Arg('input', () => AnswerQuestionInput, { description: 'The answer.' }) input: AnswerQuestionInput,
    @Ctx() context: Context,
  ): Promise<NodeRecord> {
    return recording.answerQuestion(recorder(context, mayAsk), input, context.today);
  }
}
