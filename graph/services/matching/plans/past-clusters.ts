import { dayNumber, type IsoDate } from '../../../model/iso-date.ts';
import { monthsBefore } from '../../../model/months-before.ts';
import type { NodeId } from '../../../model/node-id.ts';
import { pairKey } from '../../../matching/affinity/pair-key.ts';
import type { PairHistory } from '../../../matching/rules/pair-rules.ts';
import type { Network } from '../../../network/network.ts';
import { NO_DAY } from '../../../store/store.ts';

interface Stay {
  readonly area: NodeId;
  readonly from: number;
  /** The first day after it. */
  readonly until: number;
}

/**
 * Pairs of these areas that were in one cluster at the same time within the last months, up to a day, or to
 * whom that was proposed (and not declined) in that time; by `pairKey`.
 */
export function pastClusterPairs(
  network: Network,
  areas: readonly NodeId[],
  at: IsoDate,
  { months, suggested }: { readonly months: number; readonly suggested: ReadonlyMap<string, PairHistory> },
): ReadonlySet<string> {
  const since = monthsBefore(at, months);
  const found = new Set<string>();
  for (const stays of staysByCluster(network, areas, dayNumber(at)).values()) {
    stays.forEach((one, i) => {
      for (const other of stays.slice(i + 1)) {
        if (one.area === other.area) continue;
        const until = Math.min(one.until, other.until);
        if (Math.max(one.from, other.from) < until && until > dayNumber(since)) found.add(pairKey(one.area, other.area));
      }
    });
  }
  for (const [key, { now, paired }] of suggested) if (now || (paired !== undefined && paired > since)) found.add(key);
  return found;
}

/** When areas had somebody in each cluster. Where it is not known when somebody left, they left when the cluster ended. */
function staysByCluster(network: Network, areas: readonly NodeId[], day: number): ReadonlyMap<number, readonly Stay[]> {
  const members = network.relations('MEMBER_OF');
  const found = new Map<number, Stay[]>();
  for (const area of areas) {
    const number = network.number(area);
    if (number === undefined) continue;
    for (const row of members.rowsOf('via', number)) {
      const cluster = members.end.at(row);
      const from = members.from.at(row);
      if (cluster < 0 || from > day) continue;
      const ends = [members.to.at(row), network.node(cluster)?.until ?? NO_DAY].filter((end) => end !== NO_DAY);
      const stays = found.get(cluster);
      const stay = { area, from, until: Math.min(...ends, day + 1) };
      if (stays) stays.push(stay);
      else found.set(cluster, [stay]);
    }
  }
  return found;
}
