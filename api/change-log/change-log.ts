import { Field, FieldResolver, ID, Int, ObjectType, Resolver, Root, Arg, Ctx } from 'type-graphql';
import { GraphQLJSONObject } from 'graphql-scalars';
import { isRelationId, isWorkingRecord, type RecordId } from '../../graph/model/relations.ts';
import type { NodeId } from '../../graph/model/node-id.ts';
import type { LoggedChange, LogHead } from '../../graph/store/store.ts';
import { connection } from '../connection/connection.ts';
import { pageCost } from '../connection/cost.ts';
import { pageSize, USUAL_PER_PAGE } from '../connection/page-args.ts';
import type { Context } from '../context.ts';
import { Node } from '../record/node.ts';
import { DateTimeScalar } from '../schema/date-time-scalar.ts';
import { maySeeNames } from '../viewer/identity.ts';

@ObjectType('RecordChange', { simpleResolvers: true, description: 'One record before and after one write.' })
export class RecordChange {
  @Field(() => ID, { description: 'Id of the record or relation.' })
  record!: string;
}

@ObjectType('LogEntry', { simpleResolvers: true, description: 'One write: who, when, why, and how many records it changed.' })
export class LogEntry {
  @Field(() => Int, { description: 'Version of the store after it; strictly increases.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was written.' })
  at!: string;

  @Field(() => String, { description: 'Who wrote it.' })
  by!: string;

  @Field(() => String, { description: 'Why it was written.' })
  why!: string;

  @Field(() => Int, { description: 'How many records it changed.' })
  changed!: number;
}

export const ChangeLogConnection = connection({ name: 'ChangeLog', of: 'entries of the change log' }, () => LogEntry);

@Resolver(() => LogEntry)
export class LogEntryResolver {
  @FieldResolver(() => [RecordChange], { complexity: pageCost, description: 'The records it changed, the first of them.' })
  async records(
    @Root() { version }: LogHead,
    @Arg('first', () => Int, { nullable: true, defaultValue: USUAL_PER_PAGE, description: 'How many at most, 0 to 100.' }) first: number | null | undefined,
    @Ctx() { store, viewer }: Context,
  ): Promise<LoggedChange[]> {
    const most = pageSize(first);
    const changes: LoggedChange[] = [];
    if (most === 0) return changes;
    for await (const change of store.changesSince(version - 1, { until: version })) {
      // Drafts, and what others answered, are not for partnerships.
      if (viewer.role === 'partnership' && isWorkingRecord(change.record)) continue;
      changes.push(change);
      if (changes.length >= most) break;
    }
    return changes;
  }
}

@Resolver(() => RecordChange)
export class RecordChangeResolver {
  @FieldResolver(() => Node, { nullable: true, description: 'The record as it is now. Null: a relation, gone, or what Kith keeps of its own work.' })
  node(@Root() { record }: LoggedChange, @Ctx() { loaders }: Context) {
    return isNode(record) ? loaders.node(record) : undefined;
  }

  @FieldResolver(() => GraphQLJSONObject, {
    nullable: true,
    description: 'Its fields before. Null: it was not there, or you are no steward.',
  })
  before(@Root() { before }: LoggedChange, @Ctx() { viewer }: Context) {
    return maySeeNames(viewer) ? before : undefined;
  }

  @FieldResolver(() => GraphQLJSONObject, {
    nullable: true,
    description: 'Its fields after. Null: it was removed, or you are no steward.',
  })
  after(@Root() { after }: LoggedChange, @Ctx() { viewer }: Context) {
    return maySeeNames(viewer) ? after : undefined;
  }
}

const isNode = (record: RecordId): record is NodeId => !isRelationId(record) && !isWorkingRecord(record);
