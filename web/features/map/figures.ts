import { isLiving } from '../../network/links.ts';
import { crosses, isLong, standingTie, type ById, type Picture } from './picture.ts';

/** The picture in figures, for its summary. */
export interface PictureFigures {
  readonly parties: number;
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
  /** Standing nowhere: in the table only, unless a layout places them. */
  readonly unplaced: number;
}

export function figuresOf({ parties, links }: Picture, byId: ById, byPlace: boolean): PictureFigures {
  const ties = links.filter((link) => standingTie(link) !== undefined);
  const living = ties.filter(({ tie }) => isLiving(tie));
  return {
    parties: parties.length,
    ties: ties.length,
    faded: ties.length - living.length,
    crossing: living.filter((link) => crosses(link, byId)).length,
    long: living.filter((link) => isLong(link, byId)).length,
    unlinked: parties.filter(({ living }) => !living).length,
    sharingOnly: links.filter(({ tie }) => tie === undefined).length,
    gained: links.filter(({ change }) => change === 'gained').length,
    lost: links.filter(({ change }) => change === 'lost').length,
    unplaced: byPlace ? parties.filter(({ party }) => party.lat === undefined).length : 0,
  };
}
