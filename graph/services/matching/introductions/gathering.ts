import { dayNumber, type IsoDate } from '../../../model/iso-date.ts';
import type { NodeId } from '../../../model/node-id.ts';
import { contactsOf } from '../../../network/contacts.ts';
import type { Network } from '../../../network/network.ts';
import { NO_DAY } from '../../../store/store.ts';

/** An event, a cluster or joint work, as a day sees it. */
export interface Gathering {
  /** Who is in it on the day; before it begins, who will be from its first day; once it is over, who ever was. */
  readonly areas: ReadonlySet<NodeId>;
  readonly topics: readonly NodeId[];
  readonly isOver: boolean;
  /** A regional cluster takes areas of its regions that are in no other; undefined where it is none. */
  readonly regional: { readonly regions: ReadonlySet<string | undefined>; readonly taken: ReadonlySet<NodeId> } | undefined;
}

/**
 * What an event, a cluster or a collaboration is on a day; undefined for ids of nothing of the sort. Events have
 * whoever is recorded, whatever the day. Who joins the others later than the day is not in them yet; what has not
 * begun is to come, with those who are in it on its first day.
 */
export function gatheringOf(network: Network, id: NodeId, at: IsoDate): Gathering | undefined {
  const number = network.number(id);
  const node = number === undefined ? undefined : network.node(number);
  if (number === undefined || !node) return undefined;
  const day = dayNumber(at);
  const { isOver, areas } = standing(network, number, day);
  const about = network.relations('ABOUT');
  const topics = [...about.rowsOf('start', number)].flatMap((row) => network.node(about.end.at(row))?.id ?? []);
  const isRegional = node.label === 'Cluster' && node.kind === 'regional';
  return { areas, topics, isOver, regional: isRegional ? regionalOf(network, areas, day) : undefined };
}

function standing(network: Network, number: number, day: number): Pick<Gathering, 'areas' | 'isOver'> {
  const node = network.node(number)!;
  const ended = node.label === 'Event' ? node.day === NO_DAY || node.day <= day : node.until !== NO_DAY && node.until <= day;
  const { ever, now } = areasIn(network, number, Math.max(day, node.day));
  // What all but one have left is over, even if nobody wrote down its end.
  const isOver = ended || ever.size === 0 || (now.size < 2 && ever.size >= 2);
  return { isOver, areas: new Set([...(isOver ? ever : now)].flatMap((area) => network.node(area)?.id ?? [])) };
}

/** Areas by number: who is in it on a day, and who was by then. */
function areasIn(network: Network, number: number, day: number): { readonly ever: ReadonlySet<number>; readonly now: ReadonlySet<number> } {
  const label = network.node(number)!.label;
  if (label === 'Event') {
    const came = new Set(contactsOf(network, number, ['REPRESENTED_AT'], Number.POSITIVE_INFINITY).map(({ start }) => start));
    return { ever: came, now: came };
  }
  const [table, side] = label === 'Cluster' ? [network.relations('MEMBER_OF'), 'via' as const] : [network.relations('PARTNER_IN'), 'start' as const];
  const begun = [...table.rowsOf('end', number)].filter((row) => table[side].at(row) >= 0 && table.from.at(row) <= day);
  const areas = (rows: readonly number[]) => new Set(rows.map((row) => table[side].at(row)));
  return { ever: areas(begun), now: areas(begun.filter((row) => table.holds(row, day))) };
}

function regionalOf(network: Network, areas: ReadonlySet<NodeId>, day: number): Gathering['regional'] {
  const clusters = network.numbersOf('Cluster').filter((number) => network.node(number)?.kind === 'regional');
  const running = clusters.map((number) => standing(network, number, day)).filter(({ isOver }) => !isOver);
  const taken = new Set(running.flatMap(({ areas: there }) => [...there]));
  const regions = new Set([...areas].map((area) => network.node(network.number(area)!)?.region));
  return { regions, taken };
}
