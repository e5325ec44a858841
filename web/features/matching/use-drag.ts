import { useCallback, useEffect, useMemo, useRef, useState, type PointerEvent } from 'react';

export interface Dragging {
  /** Who is carried, where the pointer is, and over whom. */
  readonly carried: Carried | undefined;
  readonly onPointerDown: (event: PointerEvent<HTMLElement>, id: string) => void;
  /** True just after a drag: the click that ends it is none. */
  readonly wasDrag: () => boolean;
}

interface Carried {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly over: string | undefined;
}

/** Pixels a pointer goes before it is a drag and not a click. */
const SLACK = 6;
/** Near an edge of the board it scrolls under the pointer. */
const EDGE = 56;
const STEP = 14;

/** The person whose place is under a point: the one named there, or the nearest on that card. */
function personAt(x: number, y: number): string | undefined {
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

/** Carrying a name with mouse, pen or finger onto another person. */
export function useDrag(mayDrop: (id: string, onto: string) => boolean, onDrop: (id: string, onto: string) => void): Dragging {
  const [carried, setCarried] = useState<Carried>();
  const start = useRef<{ id: string; x: number; y: number; pointer: number; moved: boolean }>(undefined);
  const dragged = useRef(false);

  useEffect(() => {
    const end = () => {
      start.current = undefined;
      setCarried(undefined);
    };
    const overAt = (id: string, x: number, y: number) => {
      const over = personAt(x, y);
      return over !== undefined && mayDrop(id, over) ? over : undefined;
    };
    const move = (event: globalThis.PointerEvent) => {
      const from = start.current;
      if (!from || event.pointerId !== from.pointer) return;
      const { clientX: x, clientY: y } = event;
      if (!from.moved && Math.hypot(x - from.x, y - from.y) < SLACK) return;
      from.moved = true;
      dragged.current = true;
      const board = document.querySelector('.match-main');
      const edges = board?.getBoundingClientRect();
      if (board && edges) {
        if (y < edges.top + EDGE) board.scrollBy(0, -STEP);
        else if (y > Math.min(edges.bottom, innerHeight) - EDGE) board.scrollBy(0, STEP);
      }
      setCarried({ id: from.id, x, y, over: overAt(from.id, x, y) });
    };
    const drop = (event: globalThis.PointerEvent) => {
      const from = start.current;
      if (!from || event.pointerId !== from.pointer) return;
      const over = from.moved ? overAt(from.id, event.clientX, event.clientY) : undefined;
      end();
      if (over !== undefined) onDrop(from.id, over);
    };
    const cancel = (event: KeyboardEvent) => event.key === 'Escape' && end();
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', drop);
    window.addEventListener('pointercancel', end);
    window.addEventListener('keydown', cancel);
    return () => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', drop);
      window.removeEventListener('pointercancel', end);
      window.removeEventListener('keydown', cancel);
    };
  }, [mayDrop, onDrop]);

  const onPointerDown = useCallback((event: PointerEvent<HTMLElement>, id: string) => {
    dragged.current = false;
    if (event.button !== 0) return;
    start.current = { id, x: event.clientX, y: event.clientY, pointer: event.pointerId, moved: false };
  }, []);
  const wasDrag = useCallback(() => dragged.current, []);
  return useMemo(() => ({ carried, onPointerDown, wasDrag }), [carried, onPointerDown, wasDrag]);
}
