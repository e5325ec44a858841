import { byStrength, joins, otherEnd } from '../../network/links.ts';
import type { Picture } from './picture.ts';

const TOP_LABELS = 16;

/** Neighbours of the selection by strength, and what lies on the path, each with its place in that order. */
export function nearest({ links, path }: Picture, selected: string | undefined): ReadonlyMap<string, number> {
  if (!selected) return new Map();
  const own = links.filter((link) => link.change !== 'lost' && joins(link, selected)).sort(byStrength);
  return new Map([...(path ?? []), ...own.map((link) => otherEnd(link, selected))].map((id, rank) => [id, rank]));
}

/** Names first for the selection, then its neighbours, the most between others, and those with no living tie. */
export function labelRanks({ areas }: Picture, selected: string | undefined, near: ReadonlyMap<string, number>): (id: string) => { labelRank?: number } {
  const between = [...areas].sort((a, b) => (b.measures?.betweenness ?? 0) - (a.measures?.betweenness ?? 0) || (a.area.id < b.area.id ? -1 : 1));
  const top = new Map(between.slice(0, TOP_LABELS).map(({ area }, rank) => [area.id, rank]));
  const without = new Set(areas.filter(({ living }) => !living).map(({ area }) => area.id));
  const few = areas.length <= TOP_LABELS * 2;
  return (id) => {
    if (id === selected) return { labelRank: 0 };
    if (near.has(id)) return { labelRank: 1 + (near.get(id) ?? 0) };
    if (top.has(id)) return { labelRank: 1_000 + (top.get(id) ?? 0) };
    if (without.has(id)) return { labelRank: 2_000 };
    return few ? { labelRank: 3_000 } : {};
  };
}
