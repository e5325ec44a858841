import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../schema/date-scalar.ts';
import { AttendedAsWord, ProvenanceWord, RoleWord, SeatWord } from '../schema/words.ts';
import { RelationKindWord } from './relation-kind-word.ts';

@ObjectType('Relation', {
  simpleResolvers: true,
  description: 'A recorded relation between two records; fields that its kind does not have are null.',
})
export class Relation {
  @Field(() => ID, { description: 'Made of its kind, both ends, first day, and role, offer or seat.' })
  id!: string;

  @Field(() => RelationKindWord, { description: 'What it says.' })
  kind!: string;

  @Field(() => DateScalar, { nullable: true, description: 'First day. Null: it is not known when it began.' })
  from?: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day after its last. Null: it still holds.' })
  to?: string;

  @Field(() => RoleWord, { nullable: true, description: 'The role held.' })
  role?: string;

  @Field(() => String, { nullable: true, description: 'What the support consists of.' })
  offer?: string;

  @Field(() => Int, { nullable: true, description: 'Urgency of a need or experience behind an offer, 1 to 3.' })
  level?: number;

  @Field(() => AttendedAsWord, { nullable: true, description: 'How the person took part in the event.' })
  as?: string;

  @Field(() => SeatWord, { nullable: true, description: 'How the person belongs to the cluster.' })
  seat?: string;

  @Field(() => Int, { nullable: true, description: 'Which session of the cluster it was.' })
  number?: number;

  @Field(() => Float, { nullable: true, description: 'Pounds given for the area’s part.' })
  amount?: number;

  @Field(() => Float, { nullable: true, description: 'The published figure.' })
  value?: number;

  @Field(() => Boolean, { nullable: true, description: 'Whether the asker found the answer useful.' })
  useful?: boolean;

  @Field(() => String, { nullable: true, description: 'What buddies agreed to do.' })
  action?: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether somebody followed the buddies up.' })
  followedUp?: boolean;

  @Field(() => ProvenanceWord, { description: 'Where it comes from.' })
  provenance!: string;

  @Field(() => String, { nullable: true, description: 'The document or file that says so.' })
  source?: string;
}
