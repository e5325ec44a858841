import type {
  ATTENDED_AS,
  CLUSTER_KINDS,
  COLLABORATION_KINDS,
  Consent,
  EventKind,
  ORGANISATION_KINDS,
  Provenance,
  Role,
  SEATS,
} from '../../graph/model/vocabulary.ts';
import { wordEnum } from './word-enum.ts';

/** The fixed words of the programme as enumerations of the API. */
export const ProvenanceWord = wordEnum<Provenance>('Provenance', 'Where a record comes from.', {
  fact: 'Recorded, with its source.',
  derived: 'Worked out from other records.',
  demo: 'Invented for the demo programme.',
});

export const ConsentWord = wordEnum<Consent>('Consent', 'What a person has agreed to. Null: not recorded.', {
  yes: 'May be listed, suggested and contacted.',
  no: 'Named to stewards only.',
});

export const RoleWord = wordEnum<Role>('Role', 'What a person does in an area.', {
  member: 'A resident on the partnership.',
  chair: 'Chairs the partnership.',
  'vice-chair': 'Stands in for the chair.',
  worker: 'Paid to work for the partnership.',
  volunteer: 'Gives time to the partnership.',
  rep: 'The national body’s representative to the area.',
  adviser: 'Advises the area from outside.',
  coordinator: 'Coordinates several areas from outside.',
});

export const EventKindWord = wordEnum<EventKind>('EventKind', 'What sort of occasion an event is.', {
  'spring event': 'A regional gathering of areas in spring.',
  'national event': 'A gathering of areas from all over England.',
  'cluster session': 'One meeting of a learning cluster.',
  'network meeting': 'A meeting of a network of areas.',
  'peer visit': 'One area visits another.',
  'buddy call': 'A call between two buddies.',
  'online session': 'A session held online.',
});

export const ClusterKindWord = wordEnum<(typeof CLUSTER_KINDS)[number]>('ClusterKind', 'What a cluster is made around.', {
  topic: 'Areas working on one topic.',
  regional: 'Areas near each other; an area is in one such cluster at a time.',
  role: 'People who hold the same role.',
});

export const SeatWord = wordEnum<(typeof SEATS)[number]>('Seat', 'How a person belongs to a cluster.', {
  named: 'Holds one of the area’s seats.',
  substitute: 'Comes in place of a named member; takes up no seat.',
});

export const AttendedAsWord = wordEnum<(typeof ATTENDED_AS)[number]>('AttendedAs', 'How a person took part in an event.', {
  participant: 'Took part.',
  facilitator: 'Led the event; represents no area unless one is named.',
  speaker: 'Spoke at the event; represents no area unless one is named.',
});

export const CollaborationKindWord = wordEnum<(typeof COLLABORATION_KINDS)[number]>(
  'CollaborationKind',
  'What sort of joint work a collaboration is.',
  {
    project: 'A joint project.',
    campaign: 'A joint campaign.',
    'pilot grant': 'Joint work paid for by a small grant.',
  },
);

export const OrganisationKindWord = wordEnum<(typeof ORGANISATION_KINDS)[number]>(
  'OrganisationKind',
  'What sort of organisation it is.',
  {
    'community-based organisation / local charity': 'A community-based organisation or local charity.',
    'council for voluntary service': 'A council for voluntary service.',
    'housing association': 'A housing association.',
    'local authority': 'A local authority.',
    'church or faith body': 'A church or another faith body.',
    'GP practice': 'A general practice of doctors.',
    'environmental charity (regional)': 'A regional environmental charity.',
    'partnership as its own LTO (CIO, CIC, charitable company)':
      'A partnership that became a body of its own and holds its own money.',
    'support partner': 'A national partner that supports areas.',
    funder: 'An organisation that gives money.',
    'public body': 'Another public body.',
    other: 'None of the other kinds.',
  },
);
