import { overlaps, type Box } from './scene.ts';

interface Boxed {
  readonly box: Box;
}

const CELL_PX = 64;

/** Boxes by the squares of the screen they lie in, so that what overlaps one is found among its neighbours only. */
export class BoxGrid<T extends Boxed> {
  private readonly cells = new Map<string, T[]>();

  constructor(items: readonly T[] = []) {
    for (const item of items) this.add(item);
  }

  add(item: T): void {
    for (const cell of cellsOf(item.box)) {
      const inside = this.cells.get(cell);
      if (inside) inside.push(item);
      else this.cells.set(cell, [item]);
    }
  }

  /** Whether one of those that overlap a box is as asked. */
  some(box: Box, holds: (item: T) => boolean = () => true): boolean {
    return cellsOf(box).some((cell) => this.cells.get(cell)?.some((item) => overlaps(item.box, box) && holds(item)) ?? false);
  }
}

function cellsOf({ left, top, right, bottom }: Box): string[] {
  const cells: string[] = [];
  for (let column = Math.floor(left / CELL_PX); column <= Math.floor(right / CELL_PX); column += 1) {
    for (let row = Math.floor(top / CELL_PX); row <= Math.floor(bottom / CELL_PX); row += 1) cells.push(`${column} ${row}`);
  }
  return cells;
}
