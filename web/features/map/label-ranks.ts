import { byStrength, otherEnd } from '../../network/links.ts';
import { pairsAt } from '../../network/pairs-at.ts';
import type { Picture } from './picture.ts';

const TOP_LABELS = 16;
/** Of more, those without a tie are too many to be named. */
const MOST_NAMED = 300;

/** Named after the selection and before all others: its neighbours by strength, and what lies on the path, each with its place in that order. */
export function nearest({ links, ways }: Picture, selected: string | undefined): ReadonlyMap<string, number> {
  if (!selected) return new Map();
  const own = pairsAt(links, selected).filter(({ change }) => change !== 'lost').sort(byStrength);
  const near = [...(ways?.strongest ?? []), ...(ways?.all ?? []), ...own.map((link) => otherEnd(link, selected))];
  return new Map(near.map((id, rank) => [id, rank] as const).reverse());
}

/** While nothing is selected those are named that are most between others, and those with no living tie. */
export function usualRanks({ parties }: Picture): (id: string) => { labelRank?: number } {
  const between = [...parties].sort((a, b) => (b.measures?.betweenness ?? 0) - (a.measures?.betweenness ?? 0) || (a.party.id < b.party.id ? -1 : 1));
  const top = new Map(between.slice(0, TOP_LABELS).map(({ party }, rank) => [party.id, rank]));
  const without = new Set((parties.length > MOST_NAMED ? [] : parties).filter(({ living }) => !living).map(({ party }) => party.id));
  const few = parties.length <= TOP_LABELS * 2;
  return (id) => {
    if (top.has(id)) return { labelRank: 1_000 + (top.get(id) ?? 0) };
    if (without.has(id)) return { labelRank: 2_000 };
    return few ? { labelRank: 3_000 } : {};
  };
}
