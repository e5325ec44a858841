import { britishGrid } from '../../geography/british-grid.ts';
import { inWindow, windowAround, type Frame, type GridWindow } from '../../geography/grid-window.ts';
import { placeLabels, type Label, type PlacedMark } from '../../map/label-placement.ts';
import type { Party } from '../party.ts';
import type { Surrounding, SurroundingTie } from './surroundings.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface SurroundingMark extends Point {
  readonly id: string;
  readonly region: string | undefined;
  readonly look: Surrounding['look'];
  readonly radius: number;
}

export interface SurroundingLine {
  readonly key: string;
  readonly from: Point;
  readonly to: Point;
  readonly tie: SurroundingTie;
}

/** A small map ready to draw, in pixels. */
export interface SurroundingsScene {
  readonly window: GridWindow;
  /** Every other area, as context. */
  readonly others: readonly Point[];
  /** Weakest first. */
  readonly lines: readonly SurroundingLine[];
  /** Those that matter most come last, so that they lie on top. */
  readonly marks: readonly SurroundingMark[];
  readonly labels: readonly Label[];
  readonly scale: { readonly km: number; readonly pixels: number };
}

export const FRAME: Frame = { width: 392, height: 400, margin: 56 };
const LEAST_SPAN_KM = 220;
/** Pixels of a letter of 13 px, near enough to keep names off each other. */
const LETTER = 6.5;
const CAPITAL = 9;
const BOLDER = 1.06;
const measure = (text: string, bold: boolean): number => [...text].reduce((sum, letter) => sum + (/[A-Z0-9]/.test(letter) ? CAPITAL : LETTER), 0) * (bold ? BOLDER : 1);
const MOST_NAMES = 10;
const CROWD = 40;
const RADIUS = { centre: 6, near: 3.8, crowded: 3 } as const;
const RING = 3;
const SCALES_KM = [100, 50, 20] as const;
const WIDEST_SCALE = 90;
/** Where the bar that says how long a kilometre is stands. */
const SCALE_BOX = { left: 8, top: FRAME.height - 34, right: 110, bottom: FRAME.height };

/** Where areas, ties between them and their names stand on a small map that holds them all; those of unknown place are left out. */
export function surroundingsScene(areas: readonly Party[], places: readonly Surrounding[], ties: readonly SurroundingTie[]): SurroundingsScene {
  const grid = new Map(areas.flatMap(({ id, lat, lon }) => (lat === undefined || lon === undefined ? [] : [[id, britishGrid(lon, lat)] as const])));
  const byId = new Map(areas.map((area) => [area.id, area]));
  const shown = places.filter(({ id }) => grid.has(id));
  const window = windowAround(shown.flatMap(({ id }) => grid.get(id) ?? []), FRAME, LEAST_SPAN_KM);
  const at = (id: string): Point => inWindow(grid.get(id) ?? { x: 0, y: 0 }, window);
  const crowded = shown.length > CROWD;
  const radiusOf = (look: Surrounding['look']) => (look === 'centre' && !crowded ? RADIUS.centre : crowded ? RADIUS.crowded : RADIUS.near);
  const marks = shown.map(({ id, look }): SurroundingMark => ({ id, region: byId.get(id)?.region, look, radius: radiusOf(look), ...at(id) }));
  const labelled = marks.map(({ id, look, x, y, radius }, rank): PlacedMark => ({
    id, x, y, radius: radius + (look === 'centre' ? RING : 0), label: byId.get(id)?.shortName ?? '', rank: rank < MOST_NAMES ? rank : undefined, look: look === 'centre' ? 'selected' : 'near',
  }));
  const isShown = new Set(shown.map(({ id }) => id));
  const km = SCALES_KM.find((one) => one * window.scale <= WIDEST_SCALE) ?? SCALES_KM[SCALES_KM.length - 1]!;
  return {
    window,
    others: [...grid.keys()].filter((id) => !isShown.has(id)).map(at),
    lines: [...ties]
      .filter(({ a, b }) => a !== b && isShown.has(a) && isShown.has(b))
      .sort((one, other) => one.strength - other.strength)
      .map((tie) => ({ key: `${tie.a} ${tie.b}`, from: at(tie.a), to: at(tie.b), tie })),
    marks: [...marks].reverse(),
    labels: placeLabels(labelled, { ...FRAME, taken: [SCALE_BOX], measure }),
    scale: { km, pixels: km * window.scale },
  };
}
