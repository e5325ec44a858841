import { connection } from '../connection/connection.ts';
import { relationEdge } from '../connection/relation-edge.ts';
import { Event } from '../event/event.ts';
import { Person } from '../person/person.ts';
import { Cluster } from './cluster.ts';

export const ClusterConnection = connection({ name: 'Cluster', of: 'clusters' }, () => Cluster);

export const ClusterMembersEdge = relationEdge({
  name: 'ClusterMembers',
  description: 'A member of a cluster.',
  node: () => Person,
  period: true,
  own: ['seat'],
});

export const ClusterMembersConnection = connection(
  { name: 'ClusterMembers', of: 'members of a cluster' },
  () => Person,
  ClusterMembersEdge,
);

export const ClusterSessionsConnection = connection(
  { name: 'ClusterSessions', of: 'sessions of a cluster' },
  () => Event,
  relationEdge({
    name: 'ClusterSessions',
    description: 'A session of a cluster.',
    node: () => Event,
    period: false,
    own: ['number'],
  }),
);
