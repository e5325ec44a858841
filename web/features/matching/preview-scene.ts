import { britishGrid } from '../../geography/british-grid.ts';
import { inWindow, windowAround, type Frame, type GridWindow } from '../../geography/grid-window.ts';
import type { Preview } from './preview-query.ts';

/** A party of the draft on the small maps, in pixels. */
export interface PreviewMark {
  readonly id: string;
  readonly label: string;
  readonly region: string | null;
  readonly x: number;
  readonly y: number;
  readonly tiesBefore: number;
  readonly tiesAfter: number;
}

export interface PreviewLine {
  readonly key: string;
  readonly a: PreviewMark;
  readonly b: PreviewMark;
  readonly before: number;
  readonly after: number;
  readonly isNew: boolean;
}

export interface PreviewScene {
  readonly marks: readonly PreviewMark[];
  readonly lines: readonly PreviewLine[];
  /** Parties whose place is not known. */
  readonly unplaced: number;
  readonly window: GridWindow;
}

export const FRAME: Frame = { width: 312, height: 208, margin: 26 };
/** However near each other they are, the map shows this much, so that it can be recognised. */
const LEAST_SPAN_KM = 60;

/** Where parties and ties of a preview stand in a frame that holds them all. */
export function previewScene({ parties, ties }: Pick<Preview, 'parties' | 'ties'>, frame: Frame): PreviewScene {
  const placed = parties.flatMap((party) => {
    const { node } = party;
    if (node?.__typename !== 'Area' || node.lat === null || node.lon === null) return [];
    return [{ party, label: node.shortName ?? party.label, place: britishGrid(node.lon, node.lat) }];
  });
  const window = windowAround(placed.map(({ place }) => place), frame, LEAST_SPAN_KM);
  const marks = placed.map(({ party, label, place }): PreviewMark => ({
    id: party.id, label, region: party.region, ...inWindow(place, window), tiesBefore: party.tiesBefore, tiesAfter: party.tiesAfter,
  }));
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  const lines = ties.flatMap(({ a, b, before, after, isNew }): PreviewLine[] => {
    const [one, other] = [byId.get(a), byId.get(b)];
    return one && other ? [{ key: `${a} ${b}`, a: one, b: other, before, after, isNew }] : [];
  });
  return { marks, lines, unplaced: parties.length - placed.length, window };
}
