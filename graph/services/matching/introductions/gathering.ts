import { dayNumber, type IsoDate } from '../../../model/iso-date.ts';
import type { NodeId } from '../../../model/node-id.ts';
import { contactsOf } from '../../../network/contacts.ts';
import type { Network } from '../../../network/network.ts';
import { NO_DAY } from '../../../store/store.ts';

/** An event, a cluster or joint work, as a day sees it. */
export interface Gathering {
  /** Who is in it; once it is over, who ever was. */
  readonly areas: ReadonlySet<NodeId>;
  readonly topics: readonly NodeId[];
  readonly isOver: boolean;
  /** A regional cluster takes areas of its regions that are in no other; undefined where it is none. */
  readonly regional: { readonly regions: ReadonlySet<string | undefined>; readonly taken: ReadonlySet<NodeId> } | undefined;
}

/** What an event, a cluster or a collaboration is on a day; undefined for ids of nothing of the sort. */
export function gatheringOf(network: Network, id: NodeId, at: IsoDate): Gathering | undefined {
  const number = network.number(id);
  const node = number === undefined ? undefined : network.node(number);
  if (number === undefined || !node) return undefined;
  const day = dayNumber(at);
  const ended = node.label === 'Event' ? node.day === NO_DAY || node.day <= day : node.until !== NO_DAY && node.until <= day;
  const ever = new Set(areasIn(network, number, undefined));
  const left = new Set(areasIn(network, number, day));
  // What all but one have left is over, even if nobody wrote down its end.
  const isOver = ended || ever.size === 0 || (left.size < 2 && ever.size >= 2);
  const areas = new Set([...(isOver ? ever : left)].flatMap((area) => network.node(area)?.id ?? []));
  const about = network.relations('ABOUT');
  const topics = [...about.rowsOf('start', number)].flatMap((row) => network.node(about.end.at(row))?.id ?? []);
  const isRegional = node.label === 'Cluster' && node.kind === 'regional';
  return { areas, topics, isOver, regional: isRegional ? regionalOf(network, areas, day) : undefined };
}

/** Areas by number. `day`: without those who had left by then. */
function areasIn(network: Network, number: number, day: number | undefined): number[] {
  const label = network.node(number)!.label;
  if (label === 'Event') return contactsOf(network, number, ['REPRESENTED_AT'], Number.POSITIVE_INFINITY).map(({ start }) => start);
  const [table, side] = label === 'Cluster' ? [network.relations('MEMBER_OF'), 'via' as const] : [network.relations('PARTNER_IN'), 'start' as const];
  const rows = [...table.rowsOf('end', number)].filter((row) => day === undefined || table.to.at(row) === NO_DAY || table.to.at(row) > day);
  return rows.map((row) => table[side].at(row)).filter((area) => area >= 0);
}

function regionalOf(network: Network, areas: ReadonlySet<NodeId>, day: number): Gathering['regional'] {
  const members = network.relations('MEMBER_OF');
  const taken = new Set<NodeId>();
  for (let row = 0; row < members.size; row++) {
    const cluster = network.node(members.end.at(row));
    const runs = cluster?.kind === 'regional' && (cluster.until === NO_DAY || cluster.until > day);
    const area = network.node(members.via.at(row));
    if (runs && area && members.holds(row, day)) taken.add(area.id);
  }
  const regions = new Set([...areas].map((area) => network.node(network.number(area)!)?.region));
  return { regions, taken };
}
