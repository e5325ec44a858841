import type { LinkKind } from '../../network/links.ts';
import { crosses, isLong, standingTie, type ById, type Picture } from './picture.ts';

/** The figures beside the filters. */
export interface Counts {
  readonly parties: number;
  readonly unlinked: number;
  readonly long: number;
  readonly crossing: number;
  readonly byRegion: ReadonlyMap<string, number>;
  /** Pairs of areas each kind joins; absent for kinds that are off, which are not asked for. */
  readonly byKind: ReadonlyMap<LinkKind, number>;
}

/** Counts what each filter would show of the ties at hand. */
export function countsOf(byId: ById, picture: Picture): Counts {
  const byRegion = new Map<string, number>();
  for (const { region } of byId.values()) {
    if (region) byRegion.set(region, (byRegion.get(region) ?? 0) + 1);
  }
  const { network } = picture;
  const ties = picture.allLinks.filter((link) => standingTie(link) !== undefined);
  const byKind = new Map<LinkKind, number>([['ties', ties.length]]);
  for (const { kind } of network.sharing) byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
  return {
    parties: byId.size,
    unlinked: [...byId.keys()].filter((id) => !network.measures.get(id)?.degree).length,
    long: ties.filter((link) => isLong(link, byId)).length,
    crossing: ties.filter((link) => crosses(link, byId)).length,
    byRegion,
    byKind,
  };
}
