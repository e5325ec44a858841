import { Field, Float, ID, InputType, Int } from 'type-graphql';
import type { IsoDate } from '../../graph/model/iso-date.ts';
import type { Consent, EventKind, Role } from '../../graph/model/vocabulary.ts';
import { DateScalar } from '../schema/date-scalar.ts';
import { AttendedAsWord, ConsentWord, EventKindWord, RoleWord } from '../schema/words.ts';

const OWN_ID = { nullable: true, description: 'An id of your own that is not in use yet. Default: one is made. Recording the very same again under it is harmless.' };
const FROM = { nullable: true, description: 'First day. Leave it out where it is not known.' };
const TO = { nullable: true, description: 'The day after its last. Leave it out while it holds.' };
const SOURCE = { nullable: true, description: 'The document or file that says so.' };

@InputType('RecordPersonInput', { description: 'A person to record.' })
export class RecordPersonInput {
  @Field(() => ID, OWN_ID)
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'Full name, where known.' })
  name?: string | null;

  @Field(() => ConsentWord, { nullable: true, description: 'What the person has agreed to. Leave it out where not asked.' })
  consent?: Consent | null;

  @Field(() => String, SOURCE)
  source?: string | null;
}

@InputType('RecordRoleInput', { description: 'A role that a person holds in an area.' })
export class RecordRoleInput {
  @Field(() => ID, { description: 'Id of the person.' })
  person!: string;

  @Field(() => ID, { description: 'Id of the area.' })
  area!: string;

  @Field(() => RoleWord, { description: 'The role.' })
  role!: Role;

  @Field(() => DateScalar, FROM)
  from?: IsoDate | null;

  @Field(() => DateScalar, TO)
  to?: IsoDate | null;

  @Field(() => String, SOURCE)
  source?: string | null;
}

@InputType('RecordEventInput', { description: 'An event to record.' })
export class RecordEventInput {
  @Field(() => ID, OWN_ID)
  id?: string | null;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => EventKindWord, { description: 'What sort of occasion it is.' })
  kind!: EventKind;

  @Field(() => DateScalar, { description: 'The day it is held.' })
  date!: IsoDate;

  @Field(() => String, { nullable: true, description: 'Where it is held, in words.' })
  place?: string | null;

  @Field(() => Float, { nullable: true, description: 'Degrees north of the venue, -90 to 90.' })
  lat?: number | null;

  @Field(() => Float, { nullable: true, description: 'Degrees east of the venue, -180 to 180.' })
  lon?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the list of who came was returned.' })
  attendanceReturned?: boolean | null;

  @Field(() => [ID], { nullable: true, description: 'Ids of the areas that host it.' })
  hosts?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Ids of the topics it is about.' })
  topics?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Id of the cluster it is a session of.' })
  cluster?: string | null;

  @Field(() => Int, { nullable: true, description: 'Which session of the cluster it is, from 1.' })
  number?: number | null;

  @Field(() => String, SOURCE)
  source?: string | null;
}

@InputType('RecordAttendanceInput', { description: 'Somebody who was at an event.' })
export class RecordAttendanceInput {
  @Field(() => ID, { description: 'Id of the event.' })
  event!: string;

  @Field(() => ID, { description: 'Id of the person.' })
  person!: string;

  @Field(() => ID, { nullable: true, description: 'Id of the area they represented. Default: worked out from their roles.' })
  area?: string | null;

  @Field(() => AttendedAsWord, { nullable: true, description: 'How they took part. Default: not recorded.' })
  as?: 'participant' | 'facilitator' | 'speaker' | null;

  @Field(() => String, SOURCE)
  source?: string | null;
}

@InputType('RecordNeedInput', { description: 'A topic that somebody needs help with.' })
export class RecordNeedInput {
  @Field(() => ID, { description: 'Id of the area or person.' })
  who!: string;

  @Field(() => ID, { description: 'Id of the topic.' })
  topic!: string;

  @Field(() => Int, { nullable: true, description: 'How urgent it is, 1 to 3. Default: not recorded.' })
  level?: number | null;

  @Field(() => DateScalar, FROM)
  from?: IsoDate | null;

  @Field(() => DateScalar, TO)
  to?: IsoDate | null;

  @Field(() => String, SOURCE)
  source?: string | null;
}

@InputType('RecordOfferInput', { description: 'A topic that somebody has experience of.' })
export class RecordOfferInput {
  @Field(() => ID, { description: 'Id of the area, person or organisation.' })
  who!: string;

  @Field(() => ID, { description: 'Id of the topic.' })
  topic!: string;

  @Field(() => Int, { nullable: true, description: 'How much experience, 1 to 3. Default: not recorded.' })
  level?: number | null;

  @Field(() => DateScalar, FROM)
  from?: IsoDate | null;

  @Field(() => DateScalar, TO)
  to?: IsoDate | null;

  @Field(() => String, SOURCE)
  source?: string | null;
}

@InputType('AskQuestionInput', { description: 'A question to ask.' })
export class AskQuestionInput {
  @Field(() => ID, OWN_ID)
  id?: string | null;

  @Field(() => String, { description: 'The question, as “How do I…?”.' })
  text!: string;

  @Field(() => ID, { nullable: true, description: 'Id of the person who asks.' })
  person?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Ids of the topics it is about.' })
  topics?: string[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it is asked. Default: today.' })
  date?: IsoDate | null;
}

@InputType('AnswerQuestionInput', { description: 'An answer to a question.' })
export class AnswerQuestionInput {
  @Field(() => ID, OWN_ID)
  id?: string | null;

  @Field(() => ID, { description: 'Id of the question.' })
  question!: string;

  @Field(() => String, { description: 'The answer.' })
  text!: string;

  @Field(() => ID, { nullable: true, description: 'Id of the person who answers.' })
  person?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the asker found it useful.' })
  useful?: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it is given. Default: today.' })
  date?: IsoDate | null;
}
