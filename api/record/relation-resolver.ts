import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { notFound } from '../../graph/model/kith-error.ts';
import { parseNodeId } from '../../graph/model/node-id.ts';
import { isRelationId, isWorkingRecord, parseRelationId, viaOf, type RelationRecord } from '../../graph/model/relations.ts';
import { relationCounts } from '../../graph/services/relation-counts.ts';
import type { Context } from '../context.ts';
import { checkMayRecord } from '../viewer/identity.ts';
import { Node } from './node.ts';
import { RelationCountType } from './relation-count.ts';
import { Relation } from './relation.ts';

/** What counting a record’s relations, kind by kind, is reckoned to cost. */
const COUNTS_COST = 20;

@Resolver(() => Relation)
export class RelationResolver {
  @Query(() => Relation, { nullable: true, description: 'One relation. Null: there is none with this id.' })
  relation(@Arg('id', () => ID, { description: 'As ATTENDED|person:p1|event:e1||.' }) id: string, @Ctx() { loaders }: Context) {
    // Of several asked for at once only the one that is no id is refused.
    if (isRelationId(id)) parseRelationId(id);
    return isRelationId(id) && !isWorkingRecord(id) ? loaders.relation(id) : undefined;
  }

  @Query(() => [RelationCountType], {
    complexity: COUNTS_COST,
    description: 'How many relations of each kind a record stands in, of whatever time: what goes with it when it is removed. For those who may record.',
  })
  async relationCounts(@Arg('id', () => ID, { description: 'Id of the record.' }) id: string, @Ctx() { loaders, store, viewer }: Context) {
    checkMayRecord(viewer);
    const record = parseNodeId(id);
    if (!(await loaders.node(record))) throw notFound(`There is no record with the id "${id}".`);
    return relationCounts(store, record);
  }

  @FieldResolver(() => Node, { description: 'The record it goes out from.' })
  start(@Root() relation: RelationRecord, @Ctx() { loaders }: Context) {
    return loaders.node(relation.start);
  }

  @FieldResolver(() => Node, { description: 'The record it goes to.' })
  end(@Root() relation: RelationRecord, @Ctx() { loaders }: Context) {
    return loaders.node(relation.end);
  }

  @FieldResolver(() => Node, {
    nullable: true,
    description: 'The third record it names: the area represented, or the cluster that paired the buddies.',
  })
  via(@Root() relation: RelationRecord, @Ctx() { loaders }: Context) {
    const via = viaOf(relation);
    return via && loaders.node(via);
  }
}
