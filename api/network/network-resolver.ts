import { Arg, Ctx, Float, Int, Query, Resolver } from 'type-graphql';
import type { IsoDate } from '../../graph/model/iso-date.ts';
import type { Distances } from '../../graph/measures/shortest-paths.ts';
import type { Level } from '../../graph/network/level.ts';
import type { SeriesStep } from '../../graph/ties/series-days.ts';
import { wholeCost } from '../connection/cost.ts';
import type { Context } from '../context.ts';
import { DateScalar } from '../schema/date-scalar.ts';
import { AT, FILTER, MIN_STRENGTH, NETWORK_LEVEL, OPTIONS } from '../tie/tie-args.ts';
import { TieFilter, TieOptionsInput } from '../tie/tie-inputs.ts';
import { LevelWord, PathsWord, SeriesStepWord } from '../tie/tie-words.ts';
import { LinkKindWord, type LinkKind } from './link-kind-word.ts';
import { networkOnDay, USUAL_NODES } from './network-answers.ts';
import { networkPoints } from './network-points.ts';
import { Network, NetworkPoint } from './network.ts';

@Resolver()
export class NetworkResolver {
  @Query(() => Network, {
    complexity: wholeCost,
    description: 'A whole network on a day: its parties with their measures, its ties, and the whole in figures.',
  })
  network(
    @Arg('level', () => LevelWord, NETWORK_LEVEL) level: Level | null | undefined,
    @Arg('at', () => DateScalar, AT) at: IsoDate | null | undefined,
    @Arg('options', () => TieOptionsInput, OPTIONS) options: TieOptionsInput | null | undefined,
    @Arg('minStrength', () => Float, MIN_STRENGTH) minStrength: number | null | undefined,
    @Arg('filter', () => TieFilter, FILTER) filter: TieFilter | null | undefined,
    @Arg('links', () => [LinkKindWord], { nullable: true, description: 'Kinds of link in `links`. Default: all.' }) links: LinkKind[] | null | undefined,
    @Arg('limit', () => Int, { nullable: true, defaultValue: USUAL_NODES, description: 'Parties at most, 1 to 5,000; those with the strongest ties.' })
    limit: number | null | undefined,
    @Arg('paths', () => PathsWord, { nullable: true, defaultValue: 'hops', description: 'What betweenness and closeness take for the shortest way.' })
    paths: Distances | null | undefined,
    @Ctx() context: Context,
  ) {
    return networkOnDay(context, { level: level ?? 'area', at: at ?? context.today, options, minStrength, filter, links, limit, paths });
  }

  @Query(() => [NetworkPoint], {
    complexity: wholeCost,
    description: 'A network in figures over time: at the ends of months, quarters or years, and on the last day; at most 1,000 points.',
  })
  networkSeries(
    @Arg('level', () => LevelWord, NETWORK_LEVEL) level: Level | null | undefined,
    @Arg('from', () => DateScalar, { nullable: true, description: 'Default: the day of the first interaction.' }) from: IsoDate | null | undefined,
    @Arg('to', () => DateScalar, { nullable: true, description: 'Default: today.' }) to: IsoDate | null | undefined,
    @Arg('step', () => SeriesStepWord, { nullable: true, defaultValue: 'month', description: 'How far apart.' }) step: SeriesStep | null | undefined,
    @Arg('options', () => TieOptionsInput, OPTIONS) options: TieOptionsInput | null | undefined,
    @Arg('minStrength', () => Float, MIN_STRENGTH) minStrength: number | null | undefined,
    @Arg('filter', () => TieFilter, FILTER) filter: TieFilter | null | undefined,
    @Ctx() context: Context,
  ): Promise<NetworkPoint[]> {
    return networkPoints(context, { level: level ?? 'area', from, at: to ?? context.today, step: step ?? 'month', options, minStrength, filter });
  }
}
