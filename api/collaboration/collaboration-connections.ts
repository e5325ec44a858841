import { Area } from '../area/area.ts';
import { connection } from '../connection/connection.ts';
import { relationEdge } from '../connection/relation-edge.ts';
import { Collaboration } from './collaboration.ts';

export const CollaborationConnection = connection(
  { name: 'Collaboration', of: 'collaborations' },
  () => Collaboration,
);

export const CollaborationPartnersConnection = connection(
  { name: 'CollaborationPartners', of: 'areas in a collaboration' },
  () => Area,
  relationEdge({
    name: 'CollaborationPartners',
    description: 'An area in a collaboration.',
    node: () => Area,
    period: true,
    own: ['amount'],
  }),
);
