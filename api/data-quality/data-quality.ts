import { Arg, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { IsoDate } from '../../graph/model/iso-date.ts';
import { labelOf, type NodeId } from '../../graph/model/node-id.ts';
import type { Finding } from '../../graph/services/quality/finding.ts';
import { pageCost } from '../connection/cost.ts';
import { pageSize, USUAL_PER_PAGE } from '../connection/page-args.ts';
import type { Context } from '../context.ts';
import { Node } from '../record/node.ts';
import { DateScalar } from '../schema/date-scalar.ts';
import { maySeeNames } from '../viewer/identity.ts';
import { findingMessage, qualityChecks, withoutHiddenNames, type QualityCheck } from './quality-checks.ts';

/** Kinds of check there are, and what going over all records is reckoned to cost. */
const CHECKS = 12;
const WHOLE_STORE = 20_000;

@ObjectType('DataQualityFinding', { simpleResolvers: true, description: 'One thing to look at, and where.' })
export class DataQualityFinding {
  @Field(() => ID, { description: 'Id of the record or relation.' })
  record!: string;

  @Field(() => ID, { nullable: true, description: 'Id of the other record or relation concerned, if there is one.' })
  other?: string;
}

@ObjectType('DataQualityCheck', { simpleResolvers: true, description: 'One sort of thing that may be wrong in the record.' })
export class DataQualityCheck {
  @Field(() => ID, { description: 'A stable name of the check.' })
  id!: string;

  @Field(() => String, { description: 'What it looks for, in words.' })
  title!: string;

  @Field(() => Int, { description: 'How many it found.' })
  count!: number;
}

@Resolver(() => DataQualityCheck)
export class DataQualityResolver {
  @Query(() => [DataQualityCheck], {
    complexity: ({ childComplexity }) => WHOLE_STORE + CHECKS * childComplexity,
    description: 'What a steward may want to mend in the record, by sort.',
  })
  async dataQuality(
    @Arg('at', () => DateScalar, { nullable: true, description: 'The day to look from. Default: today.' })
    at: IsoDate | null | undefined,
    @Ctx() { store, today, viewer }: Context,
  ): Promise<QualityCheck[]> {
    const checks = await qualityChecks(store, at ?? today);
    return maySeeNames(viewer) ? checks : withoutHiddenNames(checks, store);
  }

  @FieldResolver(() => [DataQualityFinding], { complexity: pageCost, description: 'The first of what it found, by id.' })
  findings(
    @Root() check: QualityCheck,
    @Arg('first', () => Int, { nullable: true, defaultValue: USUAL_PER_PAGE, description: 'How many at most, 0 to 100.' })
    first: number | null | undefined,
    @Arg('skip', () => Int, { nullable: true, defaultValue: 0, description: 'How many to leave out from the beginning.' })
    skip: number | null | undefined,
  ): readonly Finding[] {
    const start = Math.max(0, skip ?? 0);
    return check.found.slice(start, start + pageSize(first));
  }
}

@Resolver(() => DataQualityFinding)
export class DataQualityFindingResolver {
  @FieldResolver(() => String, { description: 'What is amiss, in one sentence; names of people for stewards only.' })
  message(@Root() finding: Finding, @Ctx() { viewer }: Context): string {
    return findingMessage(finding, maySeeNames(viewer));
  }

  @FieldResolver(() => Node, { nullable: true, description: 'The record. Null where it is a relation.' })
  node(@Root() { record }: Finding, @Ctx() { loaders }: Context) {
    return labelOf(record) ? loaders.node(record as NodeId) : undefined;
  }

  @FieldResolver(() => Node, { nullable: true, description: 'The other record. Null where there is none, or a relation.' })
  otherNode(@Root() { other }: Finding, @Ctx() { loaders }: Context) {
    return other && labelOf(other) ? loaders.node(other as NodeId) : undefined;
  }
}
