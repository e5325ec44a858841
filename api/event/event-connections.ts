import { connection } from '../connection/connection.ts';
import { relationEdge } from '../connection/relation-edge.ts';
import { Person } from '../person/person.ts';
import { Event } from './event.ts';

export const EventConnection = connection({ name: 'Event', of: 'events' }, () => Event);

/** Somebody at an event; the area represented is a field of its own resolver. */
export const AttendanceEdge = relationEdge({
  name: 'EventAttendance',
  description: 'Somebody at an event.',
  node: () => Person,
  period: false,
  own: ['as'],
});

export const AttendanceConnection = connection(
  { name: 'EventAttendance', of: 'people at an event' },
  () => Person,
  AttendanceEdge,
);
