import { isLiving } from '../../network/links.ts';
import type { MapArea } from '../../network/map-area.ts';
import { crosses, isLong, standingTie, type ById, type Picture } from './picture.ts';

/** The picture in figures, for its summary. */
export interface PictureFigures {
  readonly areas: number;
  readonly ties: number;
  /** Of the ties, those below 0.10. */
  readonly faded: number;
  /** Of the living ties. */
  readonly crossing: number;
  readonly long: number;
  readonly unlinked: number;
  /** Pairs without a tie that share something of the kinds switched on. */
  readonly sharingOnly: number;
  readonly gained: number;
  readonly lost: number;
}

export function figuresOf({ areas, links }: Picture, byId: ById): PictureFigures {
  const ties = links.filter((link) => standingTie(link) !== undefined);
  const living = ties.filter(({ tie }) => isLiving(tie));
  return {
    areas: areas.length,
    ties: ties.length,
    faded: ties.length - living.length,
    crossing: living.filter((link) => crosses(link, byId)).length,
    long: living.filter((link) => isLong(link, byId)).length,
    unlinked: areas.filter(({ living }) => !living).length,
    sharingOnly: links.filter(({ tie }) => tie === undefined).length,
    gained: links.filter(({ change }) => change === 'gained').length,
    lost: links.filter(({ change }) => change === 'lost').length,
  };
}

export const byIdOf = (areas: readonly MapArea[]): ById => new Map(areas.map((area) => [area.id, area]));
