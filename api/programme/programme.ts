import { Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { countRecords, eventMonths, lastDemoDay } from '../../graph/services/programme.ts';
import type { Context } from '../context.ts';
import { ImportBatch } from '../importing/import-batch.ts';
import { DateScalar } from '../schema/date-scalar.ts';
import { EventKindWord } from '../schema/words.ts';
import { listCost, wholeCost } from '../connection/cost.ts';

@ObjectType('RecordCounts', { simpleResolvers: true, description: 'How many records of each kind there are.' })
export class RecordCounts {
  @Field(() => Int, { description: 'Areas.' })
  areas!: number;

  @Field(() => Int, { description: 'People.' })
  people!: number;

  @Field(() => Int, { description: 'Organisations.' })
  organisations!: number;

  @Field(() => Int, { description: 'Topics.' })
  topics!: number;

  @Field(() => Int, { description: 'Events.' })
  events!: number;

  @Field(() => Int, { description: 'Clusters.' })
  clusters!: number;

  @Field(() => Int, { description: 'Questions.' })
  questions!: number;

  @Field(() => Int, { description: 'Collaborations.' })
  collaborations!: number;
}

@ObjectType('DemoProgramme', { simpleResolvers: true, description: 'The invented programme, while it is loaded.' })
export class DemoProgramme {
  @Field(() => DateScalar, { nullable: true, description: 'Its last day: the day of its last event until today.' })
  lastDay?: string | undefined;

  @Field(() => ImportBatch, { description: 'The import it came in by; undo it to take the demo out.' })
  batch!: unknown;
}

@ObjectType('EventMonth', { simpleResolvers: true, description: 'How many events of a kind there were in a month.' })
export class EventMonth {
  @Field(() => DateScalar, { description: 'First day of the month.' })
  month!: string;

  @Field(() => EventKindWord, { description: 'The kind of event.' })
  kind!: string;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType('Programme', { simpleResolvers: true, description: 'What this Kith holds, at a glance.' })
export class Programme {}

@Resolver(() => Programme)
export class ProgrammeResolver {
  @Query(() => Programme, { description: 'What this Kith holds, at a glance.' })
  programme(): object {
    return {};
  }

  @FieldResolver(() => DateScalar, { description: 'The day it is in Europe/London.' })
  today(@Ctx() { today }: Context) {
    return today;
  }

  @FieldResolver(() => Int, { description: 'Version of the store; goes up with every write.' })
  version(@Ctx() { store }: Context) {
    return store.version();
  }

  @FieldResolver(() => RecordCounts, { complexity: 10, description: 'How many records of each kind there are.' })
  counts(@Ctx() { store }: Context): Promise<RecordCounts> {
    return countRecords(store);
  }

  @FieldResolver(() => DemoProgramme, {
    nullable: true,
    complexity: listCost,
    description: 'The invented programme. Null: it is not loaded.',
  })
  async demo(@Ctx() { store, today, loaders }: Context) {
    // Read only when it is asked for: it brings the whole generator along.
    const { demoBatch } = await import('../../seeds/load-demo.ts');
    const batch = await demoBatch(store);
    return batch && { lastDay: await lastDemoDay(store, today), batch: await loaders.node(batch) };
  }

  @FieldResolver(() => [EventMonth], { complexity: wholeCost, description: 'Events by month and kind, for a histogram.' })
  eventMonths(@Ctx() { store }: Context) {
    return eventMonths(store);
  }
}
