import { compare } from '../model/compare.ts';
import { dayNumber, type IsoDate } from '../model/iso-date.ts';
import type { NodeId } from '../model/node-id.ts';
import { notFound } from '../model/kith-error.ts';
import type { RelationKind } from '../model/relations.ts';
import type { Network } from './network.ts';

export const LINK_KINDS = ['SHARED_CLUSTER', 'SHARED_LTO', 'SHARED_PARTNER', 'SHARED_TOPIC'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** Something two areas have in common at a date; a before b by id. */
export interface AreaLink {
  readonly a: NodeId;
  readonly b: NodeId;
  readonly kind: LinkKind;
  /** How many clusters, organisations or topics they share. */
  readonly count: number;
}

export interface AreaLinkOptions {
  readonly at: IsoDate;
  /** Default: all. */
  readonly kinds?: readonly LinkKind[] | undefined;
  /** Only links of this area. */
  readonly of?: NodeId | undefined;
}

/**
 * What pairs of areas have in common at a date, besides a tie: clusters both have members in, an LTO,
 * a support partner, a topic that one needs or offers and so does the other. Ordered by kind, then ids.
 * @throws KithError NOT_FOUND for an unknown `of`.
 */
export function areaLinks(network: Network, { at, kinds = LINK_KINDS, of }: AreaLinkOptions): AreaLink[] {
  const day = dayNumber(at);
  const only = of === undefined ? undefined : network.number(of);
  if (of !== undefined && only === undefined) throw notFound(`There is no ${of}.`);
  return LINK_KINDS.filter((kind) => kinds.includes(kind)).flatMap((kind) => {
    return inCommon(sharedThings(network, kind, day))
      .filter(({ a, b }) => only === undefined || a === only || b === only)
      .map((pair) => linkOf(network, kind, pair))
      .sort((x, y) => compare(x.a, y.a) || compare(x.b, y.b));
  });
}

interface Shared {
  readonly a: number;
  readonly b: number;
  readonly count: number;
}


function linkOf(network: Network, kind: LinkKind, { a, b, count }: Shared): AreaLink {
  const [first, second] = [network.node(a)!.id, network.node(b)!.id].sort(compare) as [NodeId, NodeId];
  return { a: first, b: second, kind, count };
}

/** The areas at each shared thing on a day. */
function sharedThings(network: Network, kind: LinkKind, day: number): Map<number, Set<number>> {
  const areasOf = new Map<number, Set<number>>();
  const add = (thing: number, area: number) => {
    if (network.node(area)?.label !== 'Area') return;
    const areas = areasOf.get(thing);
    if (areas) areas.add(area);
    else areasOf.set(thing, new Set([area]));
  };
  const each = (relation: RelationKind, thing: Side, area: Side) => {
    const table = network.relations(relation);
    for (let row = 0; row < table.size; row++) {
      if (table.holds(row, day)) add(table[thing].at(row), table[area].at(row));
    }
  };
  if (kind === 'SHARED_CLUSTER') each('MEMBER_OF', 'end', 'via');
  if (kind === 'SHARED_LTO') each('ADMINISTERS', 'start', 'end');
  if (kind === 'SHARED_PARTNER') each('SUPPORTS', 'start', 'end');
  if (kind === 'SHARED_TOPIC') {
    each('NEEDS', 'end', 'start');
    each('OFFERS', 'end', 'start');
  }
  return areasOf;
}
type Side = 'start' | 'end' | 'via';

function inCommon(areasOf: Map<number, Set<number>>): Shared[] {
  const pairs = new Map<string, { a: number; b: number; count: number }>();
  for (const areas of areasOf.values()) {
    const sorted = [...areas].sort((a, b) => a - b);
    sorted.forEach((a, i) => {
      for (const b of sorted.slice(i + 1)) {
        const key = `${a} ${b}`;
        const pair = pairs.get(key);
        if (pair) pair.count++;
        else pairs.set(key, { a, b, count: 1 });
      }
    });
  }
  return [...pairs.values()];
}
