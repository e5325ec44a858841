import { dayNumber, type IsoDate } from '../model/iso-date.ts';
import { notFound } from '../model/kith-error.ts';
import type { Label, NodeId } from '../model/node-id.ts';
import { CONTACT_KINDS, contactsOf, type ContactKind } from './contacts.ts';
import type { Network } from './network.ts';

export interface PathOptions {
  readonly from: NodeId;
  readonly to: NodeId;
  readonly at: IsoDate;
}

export interface Path {
  /** From one end to the other; `relation` is how a step was reached from the one before. */
  readonly steps: readonly { readonly node: NodeId; readonly relation?: ContactKind }[];
}

/** Sharing these is not knowing each other: a path may end at one, but not lead through it. */
const NO_THOROUGHFARE: ReadonlySet<Label> = new Set(['Topic', 'Indicator']);
/** A path goes through people, so that it says whom to ask. */
const KINDS = CONTACT_KINDS.filter((kind) => kind !== 'REPRESENTED_AT' && kind !== 'MEASURED_BY');

/**
 * A shortest way between two nodes on a day: fewest steps and, among equals, through the smallest
 * gatherings (least sum of log contacts of the nodes between), then by id. Undefined when there is
 * none. Breadth first from one end, O(contacts of the nodes reached).
 * @throws KithError NOT_FOUND for an unknown end.
 */
export function shortestPath(network: Network, { from, to, at }: PathOptions): Path | undefined {
  const [start, goal] = [from, to].map((id) => {
    const number = network.number(id);
    if (number === undefined) throw notFound(`There is no ${id}.`);
    return number;
  }) as [number, number];
  const day = dayNumber(at);
  const reached = new Map<number, Reached>([[start, { crowd: 0 }]]);
  let edge = [start];
  while (edge.length > 0 && !reached.has(goal)) {
    const next = new Map<number, Reached>();
    for (const node of edge) {
      if (node !== start && NO_THOROUGHFARE.has(network.node(node)!.label)) continue;
      const contacts = contactsOf(network, node, KINDS, day);
      const crowd = reached.get(node)!.crowd + (node === start ? 0 : Math.log(contacts.length));
      for (const { kind, start: a, end: b } of contacts) {
        const other = a === node ? b : a;
        if (reached.has(other)) continue;
        const best = next.get(other);
        if (best === undefined || isLess(network, crowd, node, best)) next.set(other, { crowd, before: node, kind });
      }
    }
    next.forEach((how, node) => reached.set(node, how));
    edge = [...next.keys()];
  }
  return reached.has(goal) ? { steps: stepsTo(network, reached, goal) } : undefined;
}

interface Reached {
  /** Sum of log contacts of the nodes between. */
  readonly crowd: number;
  readonly before?: number;
  readonly kind?: ContactKind;
}

function isLess(network: Network, crowd: number, node: number, best: Reached): boolean {
  if (crowd !== best.crowd) return crowd < best.crowd;
  return network.node(node)!.id < network.node(best.before!)!.id;
}

function stepsTo(network: Network, reached: ReadonlyMap<number, Reached>, goal: number): Path['steps'] {
  const steps: Path['steps'][number][] = [];
  for (let node: number | undefined = goal; node !== undefined; ) {
    const { before, kind }: Reached = reached.get(node)!;
    steps.unshift({ node: network.node(node)!.id, ...(kind === undefined ? {} : { relation: kind }) });
    node = before;
  }
  return steps;
}
