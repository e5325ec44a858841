import { NO_DAY } from '../store/store.ts';
import { RELATION_KINDS, WORKING_KINDS, type RelationKind } from '../model/relations.ts';
import type { Network } from './network.ts';
import { areaRepresented } from './representation.ts';

/** What joins two nodes: a relation, or that the area was represented at the event. */
export type ContactKind = RelationKind | 'REPRESENTED_AT';
export const CONTACT_KINDS: readonly ContactKind[] = [
  ...RELATION_KINDS.filter((kind) => !WORKING_KINDS.includes(kind)),
  'REPRESENTED_AT',
];

export interface Contact {
  readonly kind: ContactKind;
  readonly start: number;
  readonly end: number;
}

/**
 * The nodes one step away from a node on a day: by relations that hold then, to and from what had
 * happened by then (an event, question or answer of a later day is not there yet, nor is a cluster that begins later).
 */
export function contactsOf(
  network: Network,
  node: number,
  kinds: readonly ContactKind[],
  day: number,
): Contact[] {
  const there = (number: number) => {
    const other = network.node(number);
    return other !== undefined && (other.day === NO_DAY || other.day <= day);
  };
  const contacts: Contact[] = [];
  for (const kind of kinds) {
    if (kind === 'REPRESENTED_AT') {
      contacts.push(...representations(network, node).filter(({ start, end }) => there(start) && there(end)));
      continue;
    }
    const table = network.relations(kind);
    for (const side of ['start', 'end'] as const) {
      for (const row of table.rowsOf(side, node)) {
        const [start, end] = [table.start.at(row), table.end.at(row)];
        if (table.holds(row, day) && there(start) && there(end)) contacts.push({ kind, start, end });
      }
    }
  }
  return contacts;
}

/** The events an area was represented at, or the areas an event had. */
function representations(network: Network, node: number): Contact[] {
  const attended = network.relations('ATTENDED');
  const hosted = network.relations('HOSTED');
  const represented = areaRepresented(network);
  const label = network.node(node)?.label;
  const found = new Set<number>();
  if (label === 'Event') {
    for (const row of attended.rowsOf('end', node)) found.add(represented(row));
    for (const row of hosted.rowsOf('end', node)) found.add(hosted.start.at(row));
    found.delete(-1);
    return [...found].map((area) => ({ kind: 'REPRESENTED_AT', start: area, end: node }));
  }
  if (label !== 'Area') return [];
  for (const row of attended.rowsOf('via', node)) found.add(attended.end.at(row));
  for (const row of hosted.rowsOf('start', node)) found.add(hosted.end.at(row));
  const roles = network.relations('HOLDS_ROLE');
  for (const role of roles.rowsOf('end', node)) {
    for (const row of attended.rowsOf('start', roles.start.at(role))) {
      if (represented(row) === node) found.add(attended.end.at(row));
    }
  }
  return [...found].map((event) => ({ kind: 'REPRESENTED_AT', start: node, end: event }));
}
