import type { BackTestResult } from '../../network/back-test-query.ts';
import type { MethodGroup } from './chart-groups.ts';

export interface ChartLayout {
  /** Names stand above their marks instead of left of them. */
  readonly narrow: boolean;
  /** Where the axis begins and ends, from left to right and from top to bottom. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
  /** Right ends of the two columns of figures. */
  readonly figureX: number;
  readonly precisionX: number;
  /** Base lines of the groups' names. */
  readonly groups: readonly { readonly ours: boolean; readonly y: number }[];
  /** Base lines of the methods' names, and how far down their marks are. */
  readonly rows: readonly { readonly result: BackTestResult; readonly y: number; readonly markY: number }[];
}

const NARROW = 700;
const TOP = 30;
const FOOT = 26;
/** Half the height of a line across the axis where names stand between the rows. */
const ACROSS = 11;
const GROUP_HEIGHT = 28;
const WIDE = { row: 28, name: 19, mark: 14.5, left: 328, figures: 192, figureColumn: 100 } as const;
const TIGHT = { row: 68, name: 18, mark: 53, left: 14 } as const;

/** Where everything stands in a chart of so many pixels. */
export function chartLayout(groups: readonly MethodGroup[], width: number): ChartLayout {
  const narrow = width < NARROW;
  const { row, name, mark, left } = narrow ? TIGHT : WIDE;
  const right = narrow ? width - 18 : width - WIDE.figures;
  let y = TOP;
  const heads: { ours: boolean; y: number }[] = [];
  const rows: { result: BackTestResult; y: number; markY: number }[] = [];
  for (const { ours, results } of groups) {
    heads.push({ ours, y: y + 18 });
    y += GROUP_HEIGHT;
    for (const result of results) {
      rows.push({ result, y: y + name, markY: y + mark });
      y += row;
    }
  }
  const bottom = y + 4;
  return { narrow, left, right, top: TOP, bottom, height: bottom + FOOT + (narrow ? ACROSS + 7 : 0), figureX: right + WIDE.figureColumn + 8, precisionX: width, groups: heads, rows };
}

/** A line across the axis at a value: whole, or in pieces where it would run through names. */
export const acrossAxis = ({ narrow, top, bottom, rows }: ChartLayout, x: number): string =>
  (narrow ? rows.map(({ markY }) => [markY - ACROSS, markY + ACROSS]) : [[top, bottom]]).map(([from, to]) => `M${x.toFixed(1)} ${from}V${to}`).join('');
