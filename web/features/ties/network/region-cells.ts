import { REGIONS } from '../../../geography/regions.ts';
import type { RegionTiesFound } from './network-query.ts';

export interface RegionCell extends Pick<RegionTiesFound, 'ties' | 'possible' | 'strength'> {
  /** Ties as a part of those there could be, 0 to 1; undefined where there could be none. */
  readonly share: number | undefined;
  /** How strongly shaded, 0 to 1: the root of the share against the largest, so that small shares can be told apart. */
  readonly shade: number;
}

export interface RegionTable {
  readonly regions: readonly string[];
  readonly cell: (a: string, b: string) => RegionCell | undefined;
}

/** Regions north to south with what joins each two; regions that are not of the nine come last. */
export function regionTable(found: readonly RegionTiesFound[]): RegionTable {
  const place = (name: string): number => {
    const at = REGIONS.findIndex((region) => region.name === name);
    return at === -1 ? REGIONS.length : at;
  };
  const regions = [...new Set(found.flatMap(({ a, b }) => [a, b]))].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
  const shareOf = ({ ties, possible }: RegionTiesFound) => (possible > 0 ? ties / possible : undefined);
  const largest = Math.max(0, ...found.map((one) => shareOf(one) ?? 0));
  const cells = new Map(
    found.map((one): [string, RegionCell] => {
      const share = shareOf(one);
      return [keyOf(one.a, one.b), { ties: one.ties, possible: one.possible, strength: one.strength, share, shade: largest > 0 ? Math.sqrt((share ?? 0) / largest) : 0 }];
    }),
  );
  return { regions, cell: (a, b) => cells.get(keyOf(a, b)) };
}

const keyOf = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`);

/** `12%`, `0.4%`; a dash where there could be none. */
export function shareWords(share: number | undefined): string {
  if (share === undefined) return '–';
  const percent = share * 100;
  return percent === 0 ? '0%' : percent < 0.95 ? `${percent.toFixed(1)}%` : `${Math.round(percent)}%`;
}
