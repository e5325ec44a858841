import { Area } from '../area/area.ts';
import { Cluster } from '../cluster/cluster.ts';
import { connection } from '../connection/connection.ts';
import { relationEdge } from '../connection/relation-edge.ts';
import { Event } from '../event/event.ts';
import { Organisation } from '../organisation/organisation.ts';
import { Person } from './person.ts';

export const PersonConnection = connection({ name: 'Person', of: 'people' }, () => Person);

export const PersonRolesConnection = connection(
  { name: 'PersonRoles', of: 'roles a person holds in areas' },
  () => Area,
  relationEdge({
    name: 'PersonRoles',
    description: 'A role a person holds in an area.',
    node: () => Area,
    period: true,
    own: ['role'],
  }),
);

export const PersonEventsEdge = relationEdge({
  name: 'PersonEvents',
  description: 'An event a person was at.',
  node: () => Event,
  period: false,
  own: ['as'],
});

export const PersonEventsConnection = connection(
  { name: 'PersonEvents', of: 'events a person was at' },
  () => Event,
  PersonEventsEdge,
);

export const PersonClustersEdge = relationEdge({
  name: 'PersonClusters',
  description: 'A cluster a person belongs to.',
  node: () => Cluster,
  period: true,
  own: ['seat'],
});

export const PersonClustersConnection = connection(
  { name: 'PersonClusters', of: 'clusters a person belongs to' },
  () => Cluster,
  PersonClustersEdge,
);

export const PersonBuddiesEdge = relationEdge({
  name: 'PersonBuddies',
  description: 'A buddy of a person.',
  node: () => Person,
  period: true,
  own: ['action', 'followedUp'],
});

export const PersonBuddiesConnection = connection(
  { name: 'PersonBuddies', of: 'buddies of a person' },
  () => Person,
  PersonBuddiesEdge,
);

export const PersonEmployersConnection = connection(
  { name: 'PersonEmployers', of: 'organisations that employ a person' },
  () => Organisation,
  relationEdge({
    name: 'PersonEmployers',
    description: 'An organisation that employs a person.',
    node: () => Organisation,
    period: true,
  }),
);
