import { useMemo } from 'react';
import type { PartyMeasures } from '../../network/network-of-day.ts';
import { isLiving, joins, type Tie } from '../../network/links.ts';
import { TIES_ALONE, useNetwork } from '../../network/use-network.ts';

/** An area among the others on a day. */
export interface OwnTies {
  readonly at: string;
  /** Living ones, strongest first. */
  readonly ties: readonly Tie[];
  readonly measures: PartyMeasures | undefined;
  /** Its place by betweenness, 1 is the highest, among so many. */
  readonly place: number;
  readonly among: number;
}

/** An area's ties on a day, from the network that the map asks for too, so that coming from there costs nothing. */
export function useAreaTies(id: string, at: string | undefined): OwnTies | undefined {
  const { network } = useNetwork(at, TIES_ALONE);
  return useMemo(() => {
    if (!network) return undefined;
    const ties = network.ties
      .filter((tie) => isLiving(tie) && joins(tie, id))
      .sort((a, b) => b.strength - a.strength || (a.a + a.b < b.a + b.b ? -1 : 1));
    const measures = network.measures.get(id);
    const all = [...network.measures.values()];
    const place = 1 + all.filter(({ betweenness }) => betweenness > (measures?.betweenness ?? 0)).length;
    return { at: network.at, ties, measures, place, among: all.length };
  }, [network, id]);
}
