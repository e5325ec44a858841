import { Ctx, Field, FieldResolver, Float, ID, InputType, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { PlanGroup } from '../../graph/services/matching/plans/plan-state.ts';
import { Area } from '../area/area.ts';
import type { Context } from '../context.ts';
import { Topic } from '../topic/topic.ts';

/** A group of a plan with what this viewer calls it. */
export type PlanGroupValue = Omit<PlanGroup, 'id'> & { readonly id: string; readonly label: string };

@ObjectType('Venue', { simpleResolvers: true, description: 'A place to meet.' })
export class Venue {
  @Field(() => Float, { description: 'Latitude in degrees.' })
  lat!: number;

  @Field(() => Float, { description: 'Longitude in degrees.' })
  lon!: number;
}

@InputType('VenueInput', { description: 'A place to meet.' })
export class VenueInput {
  @Field(() => Float, { description: 'Latitude in degrees.' })
  lat!: number;

  @Field(() => Float, { description: 'Longitude in degrees.' })
  lon!: number;
}

@ObjectType('PlanGroup', { simpleResolvers: true, description: 'A cluster to be filled.' })
export class PlanGroupType {
  @Field(() => ID, { description: 'A number within its plan.' })
  id!: string;

  @Field(() => String, { description: 'What to call it: its name, else its topic, else its number.' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'What staff called it. Null: nothing.' })
  name?: string | undefined;

  @Field(() => Venue, { nullable: true, description: 'Where it would meet. Null: at an area, or not said.' })
  venue?: Venue | undefined;

  @Field(() => Int, { description: 'Fewest areas.' })
  least!: number;

  @Field(() => Int, { description: 'Most areas.' })
  most!: number;

  @Field(() => Int, { nullable: true, description: 'Most people. Null: as many as come.' })
  seats?: number | undefined;
}

@Resolver(() => PlanGroupType)
export class PlanGroupResolver {
  @FieldResolver(() => Topic, { nullable: true, description: 'What it learns about. Null: nothing in particular.' })
  topic(@Root() { topic }: PlanGroupValue, @Ctx() { loaders }: Context) {
    return topic && loaders.node(topic);
  }

  @FieldResolver(() => Area, { nullable: true, description: 'The area where it would meet. Null: elsewhere, or not said.' })
  venueArea(@Root() { venueArea }: PlanGroupValue, @Ctx() { loaders }: Context) {
    return venueArea && loaders.node(venueArea);
  }
}
