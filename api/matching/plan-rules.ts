import { Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import { EXPERIENCED_FROM, NEW_BELOW } from '../../graph/services/matching/plans/plan-state.ts';

@ObjectType('Experienced', { simpleResolvers: true, description: 'Experienced areas in each group.' })
export class Experienced {
  @Field(() => Float, { description: 'Experience that counts as such, 0 to 1.' })
  from!: number;

  @Field(() => Int, { description: 'Fewest of them in each group.' })
  least!: number;
}

@ObjectType('Newcomers', { simpleResolvers: true, description: 'New areas in each group.' })
export class Newcomers {
  @Field(() => Float, { description: 'Experience below which an area is new, 0 to 1.' })
  below!: number;

  @Field(() => Int, { description: 'Fewest of them in each group.' })
  least!: number;
}

@ObjectType('RegionShare', { simpleResolvers: true, description: 'The part of all placed areas that a region has, 0 to 1.' })
export class RegionShare {
  @Field(() => String, { description: 'Name of the region.' })
  region!: string;

  @Field(() => Float, { description: 'At least.' })
  least!: number;

  @Field(() => Float, { description: 'At most.' })
  most!: number;
}

@ObjectType('PlanRules', { simpleResolvers: true, description: 'The hard rules of a cluster plan.' })
export class PlanRulesType {
  @Field(() => Boolean, { description: 'Whether every area must have a place.' })
  everyonePlaced!: boolean;

  @Field(() => Int, { description: 'People each area sends: 1 or 2.' })
  seatsPerArea!: number;

  @Field(() => Experienced, { nullable: true, description: 'Experienced areas in each group. Null: as it comes.' })
  experienced?: Experienced | undefined;

  @Field(() => Newcomers, { nullable: true, description: 'New areas in each group. Null: as it comes.' })
  newcomers?: Newcomers | undefined;

  @Field(() => Int, { nullable: true, description: 'Most areas of one region in a group.' })
  mostFromRegion?: number | undefined;

  @Field(() => Float, { nullable: true, description: 'Most areas of one region in a group, as a part of it, 0 to 1.' })
  mostShareFromRegion?: number | undefined;

  @Field(() => Int, { nullable: true, description: 'Fewest regions in a group.' })
  leastRegions?: number | undefined;

  @Field(() => [RegionShare], { nullable: true, description: 'What part of all places each region has. Null: as it comes.' })
  regionShares?: readonly RegionShare[] | undefined;

  @Field(() => Float, { nullable: true, description: 'Kilometres to the venue at most. Null: however far.' })
  withinKm?: number | undefined;

  @Field(() => Boolean, { description: 'Whether areas that were in one cluster lately are kept apart.' })
  pastApart!: boolean;

  @Field(() => Int, { description: 'How many months ago is lately.' })
  monthsApart!: number;
}

@InputType('ExperiencedInput', { description: 'Experienced areas in each group. An area is as experienced as what it offers: three topics of most experience count 1.' })
export class ExperiencedInput {
  @Field(() => Float, { nullable: true, defaultValue: EXPERIENCED_FROM, description: 'Experience that counts as such, 0 to 1.' })
  from!: number;

  @Field(() => Int, { description: 'Fewest of them in each group.' })
  least!: number;
}

@InputType('NewcomersInput', { description: 'New areas in each group.' })
export class NewcomersInput {
  @Field(() => Float, { nullable: true, defaultValue: NEW_BELOW, description: 'Experience below which an area is new, 0 to 1.' })
  below!: number;

  @Field(() => Int, { description: 'Fewest of them in each group.' })
  least!: number;
}

@InputType('RegionShareInput', { description: 'The part of all placed areas that a region has.' })
export class RegionShareInput {
  @Field(() => String, { description: 'Name of the region, as areas have it.' })
  region!: string;

  @Field(() => Float, { nullable: true, defaultValue: 0, description: 'At least, 0 to 1.' })
  least!: number;

  @Field(() => Float, { nullable: true, defaultValue: 1, description: 'At most, 0 to 1.' })
  most!: number;
}

@InputType('PlanRulesInput', { description: 'The hard rules of a cluster plan; what is left out stays as it is, null takes a limit away.' })
export class PlanRulesInput {
  @Field(() => Boolean, { nullable: true, description: 'Every area must have a place. Usually true.' })
  everyonePlaced?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'People each area sends: 1 or 2. Usually 1.' })
  seatsPerArea?: number | null;

  @Field(() => ExperiencedInput, { nullable: true, description: 'Experienced areas in each group.' })
  experienced?: ExperiencedInput | null;

  @Field(() => NewcomersInput, { nullable: true, description: 'New areas in each group.' })
  newcomers?: NewcomersInput | null;

  @Field(() => Int, { nullable: true, description: 'Most areas of one region in a group.' })
  mostFromRegion?: number | null;

  @Field(() => Float, { nullable: true, description: 'Most areas of one region in a group, as a part of it, 0 to 1.' })
  mostShareFromRegion?: number | null;

  @Field(() => Int, { nullable: true, description: 'Fewest regions in a group.' })
  leastRegions?: number | null;

  @Field(() => [RegionShareInput], { nullable: true, description: 'What part of all places each region has. Regions not named: as it comes.' })
  regionShares?: RegionShareInput[] | null;

  @Field(() => Float, { nullable: true, description: 'Kilometres to the venue at most; groups without a venue are near to all.' })
  withinKm?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Keep areas apart that were in one cluster together, or to whom that was proposed, within the last months. Usually false.' })
  pastApart?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'How many months. Usually 24.' })
  monthsApart?: number | null;
}
