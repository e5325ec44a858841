import { Arg, Ctx, Extensions, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { IsoDate } from '../../graph/model/iso-date.ts';
import type { Level } from '../../graph/network/level.ts';
import { testedLevel } from '../../graph/services/matching/back-test/back-test-at.ts';
import { chosenMethod, takeOverMethod } from '../../graph/services/matching/back-test/taken-method.ts';
import { wholeCost } from '../connection/cost.ts';
import type { Context } from '../context.ts';
import { recorder } from '../recording/recorder.ts';
import { DateScalar } from '../schema/date-scalar.ts';
import { LevelWord } from '../tie/tie-words.ts';
import { backTestAnswer, choiceValue, type BackTestValue } from './back-test-answers.ts';
import { BackTestChoice, BackTestType } from './back-test.ts';

/** The largest programme that is tested takes some minutes. */
const LONGEST_MS = 600_000;

@Resolver(() => BackTestType)
export class BackTestResolver {
  @Extensions({ timeMs: LONGEST_MS })
  @Query(() => BackTestType, {
    complexity: wholeCost,
    description: 'Hides everything from a day on, lets each method foretell who meets next, and compares with who then did. The first time it takes a while: give `progress` to follow it.',
  })
  backtest(
    @Arg('level', () => LevelWord, { nullable: true, defaultValue: 'area', description: 'Who meets: AREA or PERSON.' }) level: Level | null | undefined,
    @Arg('cutoff', () => DateScalar, { description: 'The first day that is hidden.' }) cutoff: IsoDate,
    @Arg('progress', () => ID, { nullable: true, description: 'A new UUID under which to follow and to stop it.' }) progress: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<BackTestValue> {
    return backTestAnswer(context, { level: level ?? 'area', cutoff, progress });
  }

  @Mutation(() => BackTestChoice, { description: 'Makes a method the one by which suggestions are made from now on. Staff and stewards may.' })
  async takeOverMethod(
    @Arg('level', () => LevelWord, { description: 'Between whom it suggests: AREA or PERSON.' }) level: Level,
    @Arg('method', () => String, { description: 'Name of the method in full, as a back-test gives it.' }) method: string,
    @Arg('cutoff', () => DateScalar, { description: 'The cutoff of the back-test it is taken from.' }) cutoff: IsoDate,
    @Ctx() context: Context,
  ): Promise<BackTestChoice> {
    return choiceValue(await takeOverMethod(recorder(context), testedLevel(level), method, cutoff, context.today));
  }

  @FieldResolver(() => ID, { nullable: true, description: 'The method that somebody took over. Null: nobody did, and decayed resource allocation with a half-life of 120 days is used.' })
  async taken(@Root() { level }: BackTestValue, @Ctx() { store }: Context) {
    return (await chosenMethod(store, level))?.method.name;
  }

  @FieldResolver(() => BackTestChoice, { nullable: true, description: 'Who took it over, when and from which back-test.' })
  async choice(@Root() { level }: BackTestValue, @Ctx() { store }: Context) {
    const choice = await chosenMethod(store, level);
    return choice && choiceValue(choice);
  }
}
