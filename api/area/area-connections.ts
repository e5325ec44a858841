import { ObjectType, Field, Float, ID } from 'type-graphql';
import { Collaboration } from '../collaboration/collaboration.ts';
import { connection } from '../connection/connection.ts';
import { relationEdge } from '../connection/relation-edge.ts';
import { Organisation } from '../organisation/organisation.ts';
import { Person } from '../person/person.ts';
import { DateScalar } from '../schema/date-scalar.ts';
import { ProvenanceWord } from '../schema/words.ts';
import { Topic } from '../topic/topic.ts';
import { Event } from '../event/event.ts';
import { Area } from './area.ts';

export const AreaConnection = connection({ name: 'Area', of: 'areas' }, () => Area);

export const AreaPeopleConnection = connection(
  { name: 'AreaPeople', of: 'people with a role in an area' },
  () => Person,
  relationEdge({
    name: 'AreaPeople',
    description: 'A person with a role in an area.',
    node: () => Person,
    period: true,
    own: ['role'],
  }),
);

export const AreaLtosConnection = connection(
  { name: 'AreaLtos', of: 'organisations that hold an area’s money' },
  () => Organisation,
  relationEdge({
    name: 'AreaLtos',
    description: 'An organisation that holds an area’s money.',
    node: () => Organisation,
    period: true,
  }),
);

export const AreaPartnersConnection = connection(
  { name: 'AreaPartners', of: 'organisations that support an area' },
  () => Organisation,
  relationEdge({
    name: 'AreaPartners',
    description: 'An organisation that supports an area.',
    node: () => Organisation,
    period: true,
    own: ['offer'],
  }),
);

export const NeedsConnection = connection(
  { name: 'Needs', of: 'topics that somebody needs help with' },
  () => Topic,
  relationEdge({
    name: 'Needs',
    description: 'A topic that somebody needs help with.',
    node: () => Topic,
    period: true,
    own: ['urgency'],
  }),
);

export const OffersConnection = connection(
  { name: 'Offers', of: 'topics that somebody has experience of' },
  () => Topic,
  relationEdge({
    name: 'Offers',
    description: 'A topic that somebody has experience of.',
    node: () => Topic,
    period: true,
    own: ['experience'],
  }),
);

export const AreaHostedConnection = connection(
  { name: 'AreaHosted', of: 'events an area hosted' },
  () => Event,
  relationEdge({
    name: 'AreaHosted',
    description: 'An event an area hosted.',
    node: () => Event,
    period: false,
  }),
);

export const AreaCollaborationsConnection = connection(
  { name: 'AreaCollaborations', of: 'collaborations an area takes part in' },
  () => Collaboration,
  relationEdge({
    name: 'AreaCollaborations',
    description: 'A collaboration an area takes part in.',
    node: () => Collaboration,
    period: true,
    own: ['amount'],
  }),
);

@ObjectType('ContextFigure', { simpleResolvers: true, description: 'A published figure about an area for a year.' })
export class ContextFigure {
  @Field(() => ID, { description: 'Id of the indicator.' })
  id!: string;

  @Field(() => String, { description: 'What is measured, with its unit.' })
  indicator!: string;

  @Field(() => String, { nullable: true, description: 'The year the figure describes.' })
  year?: string | undefined;

  @Field(() => Float, { description: 'The figure.' })
  value!: number;

  @Field(() => DateScalar, { nullable: true, description: 'First day the figure describes.' })
  from?: string | undefined;

  @Field(() => DateScalar, { nullable: true, description: 'The day after the last one the figure describes.' })
  to?: string | undefined;

  @Field(() => ProvenanceWord, { description: 'Where the figure comes from.' })
  provenance!: string;

  @Field(() => String, { nullable: true, description: 'Who published it.' })
  source?: string | undefined;
}
