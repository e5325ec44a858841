import { ArgsType, Field, Int } from 'type-graphql';
import { badInput } from '../../graph/model/kith-error.ts';
import type { IsoDate } from '../../graph/model/iso-date.ts';
import { DateScalar } from '../schema/date-scalar.ts';

export const MOST_PER_PAGE = 100;
export const USUAL_PER_PAGE = 20;

/** Which page of a list. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, defaultValue: USUAL_PER_PAGE, description: 'How many items, 0 to 100.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'The endCursor of the page before.' })
  after?: string | null;
}

/** A page of relations that hold over periods. */
@ArgsType()
export class PeriodPageArgs extends PageArgs {
  @Field(() => DateScalar, { nullable: true, description: 'Only what holds on this day. Default: today.' })
  at?: IsoDate | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Everything ever recorded, past and to come, whatever `at` says.',
  })
  history?: boolean | null;
}

/** A page of what there was on a day. */
@ArgsType()
export class PageAtArgs extends PageArgs {
  @Field(() => DateScalar, { nullable: true, description: 'The day asked of. Default: today.' })
  at?: IsoDate | null;
}

/** A day to ask of. */
@ArgsType()
export class AtArgs {
  @Field(() => DateScalar, { nullable: true, description: 'The day asked of. Default: today.' })
  at?: IsoDate | null;
}

/** @throws KithError BAD_INPUT for a page size outside 0 to 100. */
export function pageSize(first: number | null | undefined): number {
  if (first === null || first === undefined) return USUAL_PER_PAGE;
  if (first >= 0 && first <= MOST_PER_PAGE) return first;
  throw badInput(`first ${first} must be from 0 to ${MOST_PER_PAGE}. For more, ask for the next page with after.`);
}
