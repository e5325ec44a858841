/** Near an edge of the board it scrolls under the pointer. */
const EDGE = 56;
const STEP = 14;

/** The person whose place is under a point: the one named there, or the nearest on that card. */
export function personAt(x: number, y: number): string | undefined {
  const under = document.elementFromPoint(x, y);
  const named = under?.closest<HTMLElement>('[data-seat]');
  if (named) return named.dataset['seat'];
  const seats = [...(under?.closest('[data-card]')?.querySelectorAll<HTMLElement>('[data-seat]') ?? [])];
  const far = (seat: HTMLElement) => {
    const { left, width } = seat.getBoundingClientRect();
    return Math.abs(left + width / 2 - x);
  };
  return seats.sort((a, b) => far(a) - far(b))[0]?.dataset['seat'];
}

/** Scrolls the board where a pointer is near its upper or lower edge. */
export function scrollNear(y: number): void {
  const board = document.querySelector('.match-main');
  const edges = board?.getBoundingClientRect();
  if (!board || !edges) return;
  if (y < edges.top + EDGE) board.scrollBy(0, -STEP);
  else if (y > Math.min(edges.bottom, innerHeight) - EDGE) board.scrollBy(0, STEP);
}
