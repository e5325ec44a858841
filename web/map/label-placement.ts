import { BoxGrid } from './box-grid.ts';
import { overlaps, type Box } from './scene.ts';
import { columnLabels } from './label-columns.ts';

/** A mark as it stands on the screen, in pixels. */
export interface PlacedMark {
  readonly id: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** 0 first; absent: no label. */
  readonly rank: number | undefined;
  readonly look: 'selected' | 'near' | 'other';
}

export interface Label {
  readonly id: string;
  readonly text: string;
  readonly box: Box;
  readonly look: PlacedMark['look'];
  /** From the label to its mark, where it stands apart: x1, y1, x2, y2. */
  readonly leader?: readonly [number, number, number, number];
}

export interface Room {
  readonly width: number;
  readonly height: number;
  /** Boxes that stay free: key, inset, scale. */
  readonly taken: readonly Box[];
  /** Width of a text in pixels. */
  readonly measure: (text: string, bold: boolean) => number;
}

export const LINE_HEIGHT = 15;
const GAP = 4;

/** The selection is always named: below its mark, over others if it must be, but inside the drawing. */
function overOthers(mark: PlacedMark, room: Room): Label {
  const width = room.measure(mark.label, true);
  const below = boxAt({ ...mark, radius: mark.radius + 8 }, width, [0, 1]);
  const shift = Math.max(2 - below.left, 0) - Math.max(below.right - room.width + 2, 0);
  const box = { ...below, left: below.left + shift, right: below.right + shift };
  return { id: mark.id, text: mark.label, box, look: mark.look };
}

/** Right first, then left, then the other places round the mark, as fractions of the label's box. */
const PLACES: readonly (readonly [number, number])[] = [
  [1, 0], [-1, 0], [1, -1], [1, 1], [-1, -1], [-1, 1], [0, -1], [0, 1],
];

export function boxAt(mark: PlacedMark, width: number, [across, down]: readonly [number, number]): Box {
  const reach = mark.radius + GAP;
  const corner = across !== 0 && down !== 0 ? 0.75 : 1;
  const left = across > 0 ? mark.x + reach * corner : across < 0 ? mark.x - reach * corner - width : mark.x - width / 2;
  const middle = mark.y + down * (across === 0 ? reach + LINE_HEIGHT / 2 : reach * 0.9);
  return { left, top: middle - LINE_HEIGHT / 2, right: left + width, bottom: middle + LINE_HEIGHT / 2 };
}

export const markBox = ({ x, y, radius }: PlacedMark, margin = 1): Box => ({
  left: x - radius - margin,
  top: y - radius - margin,
  right: x + radius + margin,
  bottom: y + radius + margin,
});

export const inside = (box: Box, { width, height }: Room): boolean =>
  box.left >= 2 && box.top >= 2 && box.right <= width - 2 && box.bottom <= height - 2;

/** What names may not lie over: the marks in the drawing. */
export type Obstacles = BoxGrid<{ readonly mark: PlacedMark; readonly box: Box }>;

export function obstaclesOf(marks: readonly PlacedMark[], { width, height }: Pick<Room, 'width' | 'height'>): Obstacles {
  const drawing = { left: 0, top: 0, right: width, bottom: height };
  return new BoxGrid(marks.map((mark) => ({ mark, box: markBox(mark) })).filter(({ box }) => overlaps(box, drawing)));
}

/**
 * Names for the marks, by rank, none over a mark, another name or a taken box. Neighbours of the
 * selection that find no place beside their mark go into a column at either side of it, with
 * leaders; what does not fit then is left out. Cost: marks + labels · (marks near one + labels).
 */
export function placeLabels(marks: readonly PlacedMark[], room: Room, obstacles = obstaclesOf(marks, room)): readonly Label[] {
  const wanted = marks
    .filter((mark) => mark.rank !== undefined && inside(markBox(mark, 0), room))
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || (a.id < b.id ? -1 : 1));
  const labels: Label[] = [];
  const waiting: PlacedMark[] = [];
  const selected = marks.find(({ look }) => look === 'selected');

  const free = (box: Box, own: string): boolean =>
    inside(box, room) &&
    !room.taken.some((taken) => overlaps(taken, box)) &&
    !labels.some((label) => overlaps(label.box, box)) &&
    !obstacles.some(box, ({ mark }) => mark.id !== own);

  const beside = (mark: PlacedMark): boolean => {
    const width = room.measure(mark.label, mark.look === 'selected');
    for (const place of PLACES) {
      const box = boxAt(mark, width, place);
      if (!free(box, mark.id)) continue;
      labels.push({ id: mark.id, text: mark.label, box, look: mark.look });
      return true;
    }
    return false;
  };

  for (const mark of wanted.filter(({ look }) => look !== 'other')) {
    if (beside(mark)) continue;
    if (mark.look === 'selected') labels.push(overOthers(mark, room));
    else waiting.push(mark);
  }
  if (selected && waiting.length > 0) labels.push(...columnLabels(selected, waiting, obstacles, room, free));
  for (const mark of wanted.filter(({ look }) => look === 'other')) beside(mark);
  return labels;
}
