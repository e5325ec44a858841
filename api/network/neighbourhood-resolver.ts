import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { IsoDate } from '../../graph/model/iso-date.ts';
import { pageCost } from '../connection/cost.ts';
import type { Context } from '../context.ts';
import type { LinkedBy } from '../record/relation-kind-word.ts';
import { RelationKindWord } from '../record/relation-kind-word.ts';
import { DateScalar } from '../schema/date-scalar.ts';
import { neighbourhoodOf, pathBetween } from './neighbourhood-answers.ts';
import { Neighbourhood, Path } from './neighbourhood.ts';

const AT = { nullable: true, description: 'The day asked of. Default: today.' };

@Resolver()
export class NeighbourhoodResolver {
  @Query(() => Neighbourhood, {
    nullable: true,
    complexity: ({ args, childComplexity }) =>
      pageCost({ args: { first: Math.min(100, Number(args['limit'] ?? 100)) }, childComplexity }),
    description: 'Everything within some steps of a record on a day. Null: there is no record with this id.',
  })
  neighbourhood(
    @Arg('id', () => ID, { description: 'Id of the record in the middle.' }) id: string,
    @Arg('degrees', () => Int, { nullable: true, defaultValue: 1, description: 'How many steps, 1 to 6.' }) degrees: number | null | undefined,
    @Arg('relations', () => [RelationKindWord], { nullable: true, description: 'Over these relations only. Default: all.' })
    relations: LinkedBy[] | null | undefined,
    @Arg('at', () => DateScalar, AT) at: IsoDate | null | undefined,
    @Arg('limit', () => Int, { nullable: true, defaultValue: 200, description: 'Records at most, 1 to 2,000; the nearest ones.' })
    limit: number | null | undefined,
    @Ctx() context: Context,
  ): Promise<Neighbourhood | undefined> {
    return neighbourhoodOf(context, id, {
      degrees: degrees ?? 1,
      relations,
      at: at ?? context.today,
      limit: limit ?? 200,
    });
  }

  @Query(() => Path, {
    nullable: true,
    description:
      'A shortest way between two records on a day, over recorded relations; not through a topic, for sharing one is not knowing each other. Null: there is none, or no such record.',
  })
  path(
    @Arg('from', () => ID, { description: 'Id of the first record.' }) from: string,
    @Arg('to', () => ID, { description: 'Id of the last record.' }) to: string,
    @Arg('at', () => DateScalar, AT) at: IsoDate | null | undefined,
    @Ctx() context: Context,
  ): Promise<Path | undefined> {
    return pathBetween(context, { from, to, at: at ?? context.today });
  }
}
