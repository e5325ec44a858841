/** Something on a curve that may be named. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

export interface PlacedName extends Spot {
  readonly anchor: 'start' | 'end';
  /** Where the text begins or ends, on its base line. */
  readonly textX: number;
  readonly textY: number;
}

interface Room {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Top of what is drawn between two x, so that no name lies on it. */
  readonly highest: (left: number, right: number) => number;
  /** Pixels a text takes. */
  readonly measure: (text: string) => number;
  readonly most: number;
  /** Where something else is written. */
  readonly taken?: readonly Box[];
}

const LINE = 16;
const GAP = 6;
/** A name further than this from its spot is no longer seen to belong to it. */
const FURTHEST = 44;

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Names for as many spots as there is room for, the first given first: above the line, left of
 * the spot where that fits, else right, raised until it is clear of the line and of other names.
 * What does not fit is left out; the table has it.
 */
export function placeNames(spots: readonly Spot[], room: Room): readonly PlacedName[] {
  const taken: Box[] = [...(room.taken ?? [])];
  const placed: PlacedName[] = [];
  for (const spot of spots) {
    if (placed.length >= room.most) break;
    const width = room.measure(spot.text);
    const found = (['end', 'start'] as const)
      .flatMap((anchor) => {
        const left = anchor === 'end' ? spot.x - GAP - width : spot.x + GAP;
        const right = left + width;
        if (left < room.left || right > room.right) return [];
        const start = Math.min(spot.y, room.highest(left - 2, right + 2)) - GAP;
        for (let bottom = start; bottom - LINE >= room.top; bottom -= 4) {
          const box = { left: left - GAP, right: right + GAP, top: bottom - LINE, bottom };
          if (!taken.some((other) => meet(box, other))) return [{ anchor, box, bottom, textX: anchor === 'end' ? right : left }];
        }
        return [];
      })
      .filter(({ bottom }) => spot.y - bottom <= FURTHEST)
      .sort((a, b) => b.bottom - a.bottom)[0];
    if (!found) continue;
    taken.push(found.box);
    placed.push({ ...spot, anchor: found.anchor, textX: found.textX, textY: found.bottom - 4 });
  }
  return placed;
}
