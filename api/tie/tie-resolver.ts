import { Arg, Args, Ctx, Float, ID, Query, Resolver } from 'type-graphql';
import type { IsoDate } from '../../graph/model/iso-date.ts';
import { INTERACTION_KINDS } from '../../graph/network/interaction-kinds.ts';
import type { Level } from '../../graph/network/level.ts';
import { KIND_WEIGHTS } from '../../graph/ties/kind-weights.ts';
import type { Change } from '../../graph/ties/tie-changes.ts';
import { pageCost } from '../connection/cost.ts';
import { PageArgs } from '../connection/page-args.ts';
import type { Context } from '../context.ts';
import { DateScalar } from '../schema/date-scalar.ts';
import { changesListed, tieBetween, tiesListed } from './tie-answers.ts';
import { AT, FILTER, MIN_STRENGTH, OPTIONS } from './tie-args.ts';
import { TieFilter, TieOptionsInput } from './tie-inputs.ts';
import { InteractionKindWeight, Tie, TieChangeConnection, TieConnection } from './tie.ts';
import { ChangeKindWord, LevelWord, TieSortWord, type TieSort } from './tie-words.ts';

const LEVEL = { nullable: true, defaultValue: 'area', description: 'Between whom. The id in `of` says it for itself.' } as const;
const OF = { nullable: true, description: 'Only ties of this area, person or organisation.' };

@Resolver()
export class TieResolver {
  @Query(() => Tie, {
    nullable: true,
    description: 'The tie of two areas, people or organisations on a day; of strength 0 where no contact is recorded. Null: there is no record with one of these ids.',
  })
  tie(
    @Arg('a', () => ID, { description: 'Id of the one.' }) a: string,
    @Arg('b', () => ID, { description: 'Id of the other.' }) b: string,
    @Arg('at', () => DateScalar, AT) at: IsoDate | null | undefined,
    @Arg('options', () => TieOptionsInput, OPTIONS) options: TieOptionsInput | null | undefined,
    @Ctx() context: Context,
  ) {
    return tieBetween(context, { a, b, at: at ?? context.today, options });
  }

  @Query(() => TieConnection.type, { complexity: pageCost, description: 'Ties on a day, of one party or of a whole network.' })
  ties(
    @Arg('of', () => ID, OF) of: string | null | undefined,
    @Arg('level', () => LevelWord, LEVEL) level: Level | null | undefined,
    @Arg('at', () => DateScalar, AT) at: IsoDate | null | undefined,
    @Arg('options', () => TieOptionsInput, OPTIONS) options: TieOptionsInput | null | undefined,
    @Arg('minStrength', () => Float, MIN_STRENGTH) minStrength: number | null | undefined,
    @Arg('filter', () => TieFilter, FILTER) filter: TieFilter | null | undefined,
    @Arg('sort', () => TieSortWord, { nullable: true, defaultValue: 'strength', description: 'What comes first.' }) sort: TieSort | null | undefined,
    @Arg('since', () => DateScalar, { nullable: true, description: 'The day change is reckoned from. Default: a year before.' }) since: IsoDate | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ) {
    const asked = { of, level: level ?? 'area', at: at ?? context.today, options, minStrength, filter, sort: sort ?? 'strength', since };
    return tiesListed(context, asked, page);
  }

  @Query(() => TieChangeConnection.type, {
    complexity: pageCost,
    description: 'Ties living on one of two days at least, and not the same on both; those that changed most first.',
  })
  tieChanges(
    @Arg('level', () => LevelWord, LEVEL) level: Level | null | undefined,
    @Arg('from', () => DateScalar, { description: 'The earlier day.' }) from: IsoDate,
    @Arg('to', () => DateScalar, { description: 'The later day.' }) to: IsoDate,
    @Arg('of', () => ID, OF) of: string | null | undefined,
    @Arg('options', () => TieOptionsInput, OPTIONS) options: TieOptionsInput | null | undefined,
    @Arg('filter', () => TieFilter, FILTER) filter: TieFilter | null | undefined,
    @Arg('change', () => [ChangeKindWord], { nullable: true, description: 'Only these. Default: all.' }) change: Change[] | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ) {
    return changesListed(context, { level: level ?? 'area', from, at: to, of, options, filter, change }, page);
  }

  @Query(() => [InteractionKindWeight], { description: 'What each kind of interaction counts unless a question says otherwise, and why.' })
  interactionKinds(): InteractionKindWeight[] {
    return INTERACTION_KINDS.map((kind) => ({ kind, ...KIND_WEIGHTS[kind] }));
  }
}
