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

export function isMissing(network: Network, event: number): boolean {
  const returned = network.node(event)?.attendanceReturned;
  if (returned !== undefined) return !returned;
  const attended = network.relations('ATTENDED');
  return attended.rowsOf('end', event).every((row) => attended.start.at(row) < 0);
}

/** Events without full attendance that a party is recorded at, hosts, or has a seat for. */
function eventsExpected(network: Network, evidence: Interactions, place: number, at: number): Set<number> {
  const party = evidence.parties[place]!;
  const found = new Set<number>();
  const consider = (event: number, holds: (day: number) => boolean) => {
    const day = network.node(event)?.day;
    if (day !== undefined && day <= at && holds(day) && isMissing(network, event)) found.add(event);
  };
  const always = () => true;
  if (evidence.level === 'person') eventsOf(network, 'ATTENDED', party, (event) => consider(event, always));
  if (evidence.level === 'area') {
    eventsOf(network, 'HOSTED', party, (event) => consider(event, always));
    const attended = network.relations('ATTENDED');
    for (const row of attended.rowsOf('via', party)) consider(attended.end.at(row), always);
  }
  const members = network.relations('MEMBER_OF');
  const sessions = network.relations('SESSION_OF');
  for (const row of seatsOf(network, evidence, party)) {
    if (members.wordAt(row) === 'substitute') continue;
    for (const session of sessions.rowsOf('end', members.end.at(row))) {
      consider(sessions.start.at(session), (day) => members.holds(row, day));
    }
  }
  return found;
}

function seatsOf(network: Network, { level }: Interactions, party: number): Int32Array | number[] {
  const members = network.relations('MEMBER_OF');
  if (level === 'person') return members.rowsOf('start', party);
  if (level === 'area') return members.rowsOf('via', party);
  const employs = network.relations('EMPLOYS');
  return [...employs.rowsOf('start', party)].flatMap((row) => [...members.rowsOf('start', employs.end.at(row))]);
}

function eventsOf(network: Network, kind: 'ATTENDED' | 'HOSTED', party: number, each: (event: number) => void): void {
  const table = network.relations(kind);
  for (const row of table.rowsOf('start', party)) each(table.end.at(row));
}
