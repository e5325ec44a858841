import { LINE_HEIGHT, type Label, type Obstacles, type PlacedMark, type Room } from './label-placement.ts';
import type { Box } from './scene.ts';

/** Farther than this from the selection, a name without a place is left out instead. */
const CROWD_PIXELS = 130;
/** How far out a column may stand, pixels; the fullest is taken, the nearest of equals. */
const ASIDE = [26, 50, 80] as const;
const SLOTS = 12;
/** How far leaders keep from the selection's edge, pixels. */
const CLEAR = 3;

/**
 * Names of neighbours that crowd the selection, in a column at each side of it, sorted by height,
 * each with a leader that keeps clear of other marks.
 */
export function columnLabels(
  selected: PlacedMark,
  waiting: readonly PlacedMark[],
  obstacles: Obstacles,
  room: Room,
  free: (box: Box, own: string) => boolean,
): readonly Label[] {
  const crowd = waiting.filter(
    (mark) => mark.id !== selected.id && Math.hypot(mark.x - selected.x, mark.y - selected.y) <= CROWD_PIXELS,
  );
  const fullest = (side: readonly PlacedMark[], way: -1 | 1): readonly Label[] =>
    ASIDE.map((aside) => column(side, way, aside, selected, obstacles, room, free)).reduce((best, one) =>
      one.length > best.length ? one : best,
    );
  return [
    ...fullest(crowd.filter(({ x }) => x <= selected.x), -1),
    ...fullest(crowd.filter(({ x }) => x > selected.x), 1),
  ];
}

function column(
  crowd: readonly PlacedMark[],
  side: -1 | 1,
  aside: number,
  selected: PlacedMark,
  obstacles: Obstacles,
  room: Room,
  free: (box: Box, own: string) => boolean,
): readonly Label[] {
  const byHeight = [...crowd].sort((a, b) => a.y - b.y || (a.id < b.id ? -1 : 1));
  const outermost = byHeight.reduce((edge, { x }) => (side * x > side * edge ? x : edge), selected.x);
  const edge = outermost + side * aside;
  const labels: Label[] = [];
  const middle = byHeight.reduce((sum, { y }) => sum + y, 0) / Math.max(1, byHeight.length);
  let y = middle - ((byHeight.length - 1) * LINE_HEIGHT) / 2;
  for (const mark of byHeight) {
    const width = room.measure(mark.label, false);
    const placed = lowestFrom(y, mark, width);
    if (!placed) continue;
    labels.push(placed);
    y = placed.box.bottom + LINE_HEIGHT / 2;
  }
  return labels;

  function lowestFrom(start: number, mark: PlacedMark, width: number): Label | undefined {
    for (let middle = start; middle < start + SLOTS * LINE_HEIGHT; middle += LINE_HEIGHT / 3) {
      const left = side < 0 ? edge - width : edge;
      const box = { left, top: middle - LINE_HEIGHT / 2, right: left + width, bottom: middle + LINE_HEIGHT / 2 };
      const leader: Line = [edge - side * 3, middle, mark.x, mark.y];
      const clear = !labels.some((label) => label.box.bottom > box.top);
      if (clear && free(box, mark.id) && !crosses(leader, mark.id, selected.id, obstacles) && middle < room.height) {
        return { id: mark.id, text: mark.label, box, look: mark.look, leader };
      }
    }
    return undefined;
  }
}

type Line = readonly [number, number, number, number];

function crosses([x1, y1, x2, y2]: Line, own: string, selected: string, obstacles: Obstacles): boolean {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const along = { left: Math.min(x1, x2) - CLEAR, right: Math.max(x1, x2) + CLEAR, top: Math.min(y1, y2) - CLEAR, bottom: Math.max(y1, y2) + CLEAR };
  return obstacles.some(along, ({ mark: { id, x, y, radius } }) => {
    if (id === own) return false;
    const way = Math.min(1, Math.max(0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length ** 2));
    const apart = Math.hypot(x - (x1 + way * (x2 - x1)), y - (y1 + way * (y2 - y1)));
    return apart < (id === selected ? radius + CLEAR : radius * 0.6);
  });
}
