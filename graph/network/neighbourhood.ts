import { dayNumber, type IsoDate } from '../model/iso-date.ts';
import { badInput, notFound } from '../model/kith-error.ts';
import type { NodeId } from '../model/node-id.ts';
import { CONTACT_KINDS, contactsOf, type Contact, type ContactKind } from './contacts.ts';
import type { Network } from './network.ts';

export interface NeighbourhoodOptions {
  readonly of: NodeId;
  /** How many steps to go: 1 to 6. */
  readonly degrees: number;
  /** What to go along. Default: every kind. */
  readonly relations?: readonly ContactKind[] | undefined;
  readonly at: IsoDate;
  /** Most nodes to give; the nearest are kept. */
  readonly limit: number;
}

export interface Neighbourhood {
  /** Nearest first; equals by id. The first is the node itself, at 0 steps. */
  readonly nodes: readonly { readonly id: NodeId; readonly steps: number }[];
  readonly links: readonly { readonly kind: ContactKind; readonly start: NodeId; readonly end: NodeId }[];
  /** True when there were more nodes than the limit. */
  readonly truncated: boolean;
}

const MOST_DEGREES = 6;

/**
 * Everything within some steps of a node, and what joins it: breadth first, cut at the limit.
 * @throws KithError NOT_FOUND for an unknown node, BAD_INPUT for degrees out of bounds.
 */
export function neighbourhood(network: Network, options: NeighbourhoodOptions): Neighbourhood {
  const { of, degrees, relations = CONTACT_KINDS, at, limit } = options;
  const start = network.number(of);
  if (start === undefined) throw notFound(`There is no ${of}.`);
  if (!Number.isInteger(degrees) || degrees < 1 || degrees > MOST_DEGREES) {
    throw badInput(`degrees ${degrees} must be a whole number from 1 to ${MOST_DEGREES}.`);
  }
  const day = dayNumber(at);
  const stepsTo = new Map([[start, 0]]);
  const links = new Map<string, Contact>();
  let edge = [start];
  let truncated = false;
  for (let steps = 1; steps <= degrees && edge.length > 0; steps++) {
    const met = new Map<number, Contact[]>();
    for (const node of edge) {
      for (const contact of contactsOf(network, node, relations, day)) {
        const other = contact.start === node ? contact.end : contact.start;
        if (stepsTo.has(other)) links.set(keyOf(contact), contact);
        else if (met.has(other)) met.get(other)!.push(contact);
        else met.set(other, [contact]);
      }
    }
    const nearest = [...met.keys()].sort(byId(network));
    const room = Math.max(0, limit - stepsTo.size);
    truncated ||= nearest.length > room;
    edge = nearest.slice(0, room);
    for (const node of edge) {
      stepsTo.set(node, steps);
      for (const contact of met.get(node)!) links.set(keyOf(contact), contact);
    }
  }
  const idOf = (number: number) => network.node(number)!.id;
  return {
    nodes: [...stepsTo].map(([number, steps]) => ({ id: idOf(number), steps })),
    links: [...links.values()].map(({ kind, start, end }) => ({ kind, start: idOf(start), end: idOf(end) })),
    truncated,
  };
}

const keyOf = ({ kind, start, end }: Contact): string => `${kind} ${start} ${end}`;
const byId = (network: Network) => (a: number, b: number) =>
  network.node(a)!.id < network.node(b)!.id ? -1 : 1;
