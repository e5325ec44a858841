import { contactsOf } from '../network/contacts.ts';
import type { Interactions } from '../network/interactions.ts';
import type { Network } from '../network/network.ts';
import { sharedInteractions } from './shared-interactions.ts';

/** How much of what two parties may have shared is on record. */
export interface TieConfidence {
  /** Events up to the day that both are known to have been at, or should have been at while nobody said who came. */
  readonly events: number;
  /** How many of them have no full attendance: a missing tie may be a missing record. */
  readonly missing: number;
  /** The share whose attendance is on record, 0 to 1; undefined where there was no such event. */
  readonly share: number | undefined;
}

/**
 * Confidence in a tie on a day. An event's attendance is missing where it was not returned, or where
 * nobody said and nobody is recorded; the two should have been at it where each is recorded there,
 * hosts it, or holds a seat in its cluster that day.
 */
export function tieConfidence(network: Network, evidence: Interactions, a: number, b: number, at: number): TieConfidence {
  const events = new Set<number>();
  let missing = 0;
  for (const i of sharedInteractions(evidence, a, b, at)) {
    const event = evidence.origin[i]!;
    if (network.node(event)?.label !== 'Event') continue;
    events.add(event);
    if (isMissing(network, event)) missing++;
  }
  const expectedOfB = eventsExpected(network, evidence, b, at);
  for (const event of eventsExpected(network, evidence, a, at)) {
    if (!expectedOfB.has(event) || events.has(event)) continue;
    events.add(event);
    missing++;
  }
  return { events: events.size, missing, share: events.size === 0 ? undefined : 1 - missing / events.size };
}

function isMissing(network: Network, event: number): boolean {
  const returned = network.node(event)?.attendanceReturned;
  if (returned !== undefined) return !returned;
  const attended = network.relations('ATTENDED');
  return attended.rowsOf('end', event).every((row) => attended.start.at(row) < 0);
}

/** Whether a party was, or should have been, at an event of a day. */
type OnDay = (day: number) => boolean;
const always: OnDay = () => true;

/** Events without full attendance that a party is recorded at, hosts, or has a seat for. */
function eventsExpected(network: Network, { level, parties }: Interactions, place: number, at: number): Set<number> {
  const party = parties[place]!;
  const found = new Set<number>();
  const consider = (event: number, holds: OnDay) => {
    const day = network.node(event)?.day;
    if (day !== undefined && day <= at && holds(day) && isMissing(network, event)) found.add(event);
  };
  if (level === 'area') {
    for (const { end } of contactsOf(network, party, ['REPRESENTED_AT'], at)) consider(end, always);
    seats(network, 'via', party, always, consider);
  }
  if (level === 'person') person(network, party, always, consider);
  if (level === 'organisation') {
    const employs = network.relations('EMPLOYS');
    for (const row of employs.rowsOf('start', party)) {
      if (employs.end.at(row) >= 0) person(network, employs.end.at(row), (day) => employs.holds(row, day), consider);
    }
  }
  return found;
}

type Consider = (event: number, holds: OnDay) => void;

function person(network: Network, number: number, holds: OnDay, consider: Consider): void {
  const attended = network.relations('ATTENDED');
  for (const row of attended.rowsOf('start', number)) consider(attended.end.at(row), holds);
  seats(network, 'start', number, holds, consider);
}

/** Sessions of the clusters in which somebody has a seat, or an area has. Substitutes are not expected. */
function seats(network: Network, side: 'start' | 'via', number: number, holds: OnDay, consider: Consider): void {
  const members = network.relations('MEMBER_OF');
  const sessions = network.relations('SESSION_OF');
  for (const row of members.rowsOf(side, number)) {
    if (members.wordAt(row) === 'substitute' || members.end.at(row) < 0) continue;
    for (const session of sessions.rowsOf('end', members.end.at(row))) {
      consider(sessions.start.at(session), (day) => members.holds(row, day) && holds(day));
    }
  }
}
