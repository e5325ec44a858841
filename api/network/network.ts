import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../schema/date-scalar.ts';
import { LevelWord } from '../tie/tie-words.ts';
import { TieFigures } from '../tie/tie.ts';
import { LinkKindWord } from './link-kind-word.ts';

@ObjectType('Brokerage', { simpleResolvers: true,
  description: 'Pairs of its contacts with no tie of their own, by the regions of the three (Gould and Fernandez 1989).',
})
export class BrokerageType {
  @Field(() => Int, { description: 'Both in its own region.' })
  coordinator!: number;

  @Field(() => Int, { description: 'Both in one other region.' })
  consultant!: number;

  @Field(() => Int, { description: 'One in its region and one outside: it lets the other in.' })
  gatekeeper!: number;

  @Field(() => Int, { description: 'The same pairs: it speaks for its region.' })
  representative!: number;

  @Field(() => Int, { description: 'In two regions, neither its own.' })
  liaison!: number;

  @Field(() => Int, { description: 'All pairs, each once.' })
  total!: number;
}

@ObjectType('NodeMeasures', { simpleResolvers: true,
  description: 'What the ties of a network say of one party. Paths count ties unless `paths` says otherwise; strength weighs in strength, constraint and effective size.',
})
export class NodeMeasures {
  @Field(() => Int, { description: 'With how many others it has a tie (Freeman 1978).' })
  degree!: number;

  @Field(() => Float, { description: 'The strengths of its ties together (Barrat and others 2004).' })
  strength!: number;

  @Field(() => Float, { description: 'How often it sits on the shortest way between two others, 0 to 1 (Freeman 1977; Brandes 2001).' })
  betweenness!: number;

  @Field(() => Float, { nullable: true, description: 'Standard error of betweenness. Null: it is exact.' })
  betweennessError?: number | undefined;

  @Field(() => Float, { nullable: true, description: 'How near it is to all others; what it cannot reach counts against it. By steps 0 to 1, by strength without an upper bound (Wasserman and Faust 1994). Null: the network is too large to wait for it.' })
  closeness?: number | undefined;

  @Field(() => Float, { nullable: true, description: 'The share of its contacts’ pairs that have a tie (Watts and Strogatz 1998). Null: it has fewer than two.' })
  clustering?: number | undefined;

  @Field(() => Float, { nullable: true, description: 'How much its contacts are one another’s contacts: high is hemmed in (Burt 1992). Null: it has no tie.' })
  constraint?: number | undefined;

  @Field(() => Float, { nullable: true, description: 'How many of its contacts are not repeats of one another (Burt 1992). Null: it has no tie.' })
  effectiveSize?: number | undefined;

  @Field(() => Float, { nullable: true, description: 'From -1, all its ties within its region, to 1, all of them outside (Krackhardt and Stern 1988). Null: none counts.' })
  eiIndex?: number | undefined;

  @Field(() => BrokerageType, { description: 'Between whom it brokers.' })
  brokerage!: BrokerageType;
}

@ObjectType('NetworkNode', { simpleResolvers: true, description: 'One area, person or organisation as a point of the network.' })
export class NetworkNode {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Its region; a person’s by their areas, an organisation’s by those it works for. Null: none, or several.' })
  region?: string | undefined;

  @Field(() => [ID], { description: 'Ids of the areas it stands in on the day: itself, those a person has roles in, those an organisation administers or supports.' })
  areaIds!: string[];

  @Field(() => DateScalar, { nullable: true, description: 'The day of its first contact on record. Null: there is none up to the day.' })
  firstContact?: string | undefined;

  @Field(() => Int, { nullable: true, description: 'The label of its community, the same from month to month unless the network is too large to follow. Null: it has no tie.' })
  community?: number | undefined;

  @Field(() => NodeMeasures, { description: 'Its measures.' })
  measures!: NodeMeasures;
}

@ObjectType('NetworkTie', { simpleResolvers: true, description: 'A tie of the network.' })
export class NetworkTie extends TieFigures {
  @Field(() => ID, { description: 'Id of the one; the lesser id of the two.' })
  a!: string;

  @Field(() => ID, { description: 'Id of the other.' })
  b!: string;

  @Field(() => DateScalar, { description: 'The day of the last one.' })
  lastContact!: string;
}

@ObjectType('NetworkLink', { simpleResolvers: true, description: 'What two areas have in common, of one kind.' })
export class NetworkLink {
  @Field(() => ID, { description: 'Id of the one area; the lesser id of the two.' })
  a!: string;

  @Field(() => ID, { description: 'Id of the other area.' })
  b!: string;

  @Field(() => LinkKindWord, { description: 'What they share.' })
  kind!: string;

  @Field(() => Int, { description: 'How many they share.' })
  count!: number;
}

@ObjectType('NetworkSummary', { simpleResolvers: true, description: 'The network in figures.' })
export class NetworkSummaryType {
  @Field(() => Int, { description: 'Parties in it.' })
  nodes!: number;

  @Field(() => Int, { description: 'Ties of the strength asked for.' })
  ties!: number;

  @Field(() => Int, { description: 'Parties without such a tie.' })
  isolates!: number;

  @Field(() => Float, { description: 'Ties as a share of all pairs, 0 to 1.' })
  density!: number;

  @Field(() => Int, { description: 'Parts that no tie joins; a party without a tie is one.' })
  components!: number;

  @Field(() => Int, { description: 'Parties in the largest part.' })
  largestComponent!: number;

  @Field(() => Float, { description: 'The share of the others that a party can reach, on average, 0 to 1.' })
  reach!: number;

  @Field(() => Float, { nullable: true, description: 'Strength of a tie, on average. Null: there is none.' })
  meanStrength?: number | undefined;

  @Field(() => Float, { nullable: true, description: 'The share of ties that cross a region, 0 to 1. Null: none has two known regions.' })
  crossRegionShare?: number | undefined;

  @Field(() => Float, { nullable: true, description: 'The share of ties of more than 100 km, 0 to 1. Null: none has two known places.' })
  longDistanceShare?: number | undefined;

  @Field(() => Float, { nullable: true, description: 'From -1, all ties within regions, to 1, all between them (Krackhardt and Stern 1988).' })
  eiIndex?: number | undefined;

  @Field(() => Float, { description: 'How much the ties gather at one party, 0 to 1 (Freeman 1978).' })
  degreeCentralisation!: number;

  @Field(() => Float, { description: 'How much the shortest ways gather at one party, 0 to 1 (Freeman 1978).' })
  betweennessCentralisation!: number;

  @Field(() => Int, { description: 'Communities of parties with ties.' })
  communities!: number;

  @Field(() => Float, { nullable: true, description: 'How much more of the strength lies within communities than chance would put there, below 1 (Newman and Girvan 2004).' })
  modularity?: number | undefined;
}

@ObjectType('Community', { simpleResolvers: true, description: 'Parties with closer ties to one another than to others; always connected.' })
export class Community {
  @Field(() => Int, { description: 'Its label, the same from month to month while it overlaps most with itself; only of the day in networks too large to follow.' })
  label!: number;

  @Field(() => Int, { description: 'How many parties it has.' })
  size!: number;

  @Field(() => [ID], { description: 'Their ids; those with the strongest ties within it first.' })
  members!: string[];
}

@ObjectType('RegionTies', { simpleResolvers: true, description: 'The ties between two regions, or within one where both are the same.' })
export class RegionTiesType {
  @Field(() => String, { description: 'The one region; the first of the two by name.' })
  a!: string;

  @Field(() => String, { description: 'The other region.' })
  b!: string;

  @Field(() => Int, { description: 'Ties between them.' })
  ties!: number;

  @Field(() => Int, { description: 'Pairs that could have one.' })
  possible!: number;

  @Field(() => Float, { description: 'The strength of these ties together.' })
  strength!: number;
}

@ObjectType('Network', { simpleResolvers: true, description: 'A network as it was on a day.' })
export class Network {
  @Field(() => DateScalar, { description: 'The day it is of.' })
  at!: string;

  @Field(() => LevelWord, { description: 'What it is made of.' })
  level!: string;

  @Field(() => Boolean, { description: 'Whether there are more parties than the limit asked for.' })
  truncated!: boolean;

  @Field(() => NetworkSummaryType, { description: 'The network in figures, whatever the limit.' })
  summary!: unknown;
}

@ObjectType('NetworkPoint', { simpleResolvers: true, description: 'A network in figures on a day.' })
export class NetworkPoint {
  @Field(() => DateScalar, { description: 'The day.' })
  date!: string;

  @Field(() => NetworkSummaryType, { description: 'The network in figures.' })
  summary!: unknown;
}
