import { overlaps, type Box } from './scene.ts';

interface Boxed {
  readonly box: Box;
}

const CELL_PX = 64;
/** More columns than any screen has. */
const COLUMNS = 4_096;
const columnOf = (x: number): number => Math.floor(x / CELL_PX);

/** Boxes by the squares of the screen they lie in, so that what overlaps one is found among its neighbours only. */
export class BoxGrid<T extends Boxed> {
  private readonly cells = new Map<number, T[]>();

  constructor(items: readonly T[] = []) {
    for (const item of items) this.add(item);
  }

  add(item: T): void {
    const { left, top, right, bottom } = item.box;
    for (let row = columnOf(top); row <= columnOf(bottom); row += 1) {
      for (let column = columnOf(left); column <= columnOf(right); column += 1) {
        const cell = row * COLUMNS + column;
        const inside = this.cells.get(cell);
        if (inside) inside.push(item);
        else this.cells.set(cell, [item]);
      }
    }
  }

  /** Whether one of those that overlap a box is as asked. */
  some(box: Box, holds: (item: T) => boolean = () => true): boolean {
    for (let row = columnOf(box.top); row <= columnOf(box.bottom); row += 1) {
      for (let column = columnOf(box.left); column <= columnOf(box.right); column += 1) {
        if (this.cells.get(row * COLUMNS + column)?.some((item) => overlaps(item.box, box) && holds(item))) return true;
      }
    }
    return false;
  }
}
