import { britishGrid } from '../../geography/british-grid.ts';
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
  /** Grid kilometres to pixels. */
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Pixels kept free round the outermost marks. */
  readonly margin: number;
}

export const FRAME: Frame = { width: 312, height: 208, margin: 26 };
/** However near each other they are, the map shows this much, so that it can be recognised. */
const LEAST_SPAN_KM = 60;

/** Where parties and ties of a preview stand in a frame that holds them all. */
export function previewScene({ parties, ties }: Pick<Preview, 'parties' | 'ties'>, { width, height, margin }: Frame): PreviewScene {
  const placed = parties.flatMap((party) => {
    const { node } = party;
    if (node?.__typename !== 'Area' || node.lat === null || node.lon === null) return [];
    return [{ party, label: node.shortName ?? party.label, ...britishGrid(node.lon, node.lat) }];
  });
  const [xs, ys] = [placed.map(({ x }) => x), placed.map(({ y }) => y)];
  const [west, east, south, north] = placed.length > 0 ? [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)] : [75, 665, 0, 652];
  const spanX = Math.max(east - west, LEAST_SPAN_KM);
  const spanY = Math.max(north - south, LEAST_SPAN_KM);
  const scale = Math.min((width - 2 * margin) / spanX, (height - 2 * margin) / spanY);
  const left = (west + east) / 2 - width / 2 / scale;
  const top = (south + north) / 2 + height / 2 / scale;
  const marks = placed.map(({ party, label, x, y }): PreviewMark => ({
    id: party.id, label, region: party.region, x: (x - left) * scale, y: (top - y) * scale, tiesBefore: party.tiesBefore, tiesAfter: party.tiesAfter,
  }));
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  const lines = ties.flatMap(({ a, b, before, after, isNew }): PreviewLine[] => {
    const [one, other] = [byId.get(a), byId.get(b)];
    return one && other ? [{ key: `${a} ${b}`, a: one, b: other, before, after, isNew }] : [];
  });
  return { marks, lines, unplaced: parties.length - placed.length, scale, left, top };
}
