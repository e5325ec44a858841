import { Area } from '../area/area.ts';
import { Cluster } from '../cluster/cluster.ts';
import { connection } from '../connection/connection.ts';
import { relationEdge } from '../connection/relation-edge.ts';
import { Person } from '../person/person.ts';
import { Organisation } from './organisation.ts';

export const OrganisationConnection = connection(
  { name: 'Organisation', of: 'organisations' },
  () => Organisation,
);

export const OrganisationAreasConnection = connection(
  { name: 'OrganisationAreas', of: 'areas whose money an organisation holds' },
  () => Area,
  relationEdge({
    name: 'OrganisationAreas',
    description: 'An area whose money an organisation holds.',
    node: () => Area,
    period: true,
  }),
);

export const OrganisationSupportsConnection = connection(
  { name: 'OrganisationSupports', of: 'areas an organisation supports' },
  () => Area,
  relationEdge({
    name: 'OrganisationSupports',
    description: 'An area an organisation supports.',
    node: () => Area,
    period: true,
    own: ['offer'],
  }),
);

export const OrganisationEmployeesConnection = connection(
  { name: 'OrganisationEmployees', of: 'people an organisation employs' },
  () => Person,
  relationEdge({
    name: 'OrganisationEmployees',
    description: 'Somebody an organisation employs.',
    node: () => Person,
    period: true,
  }),
);

export const OrganisationClustersConnection = connection(
  { name: 'OrganisationClusters', of: 'clusters an organisation facilitates' },
  () => Cluster,
  relationEdge({
    name: 'OrganisationClusters',
    description: 'A cluster an organisation facilitates.',
    node: () => Cluster,
    period: false,
  }),
);
