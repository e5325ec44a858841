import { useCallback, useEffect, useMemo, useRef, useState, type PointerEvent } from 'react';
import { personAt, scrollNear } from './drop-place.ts';

export interface Dragging {
  /** Who is carried, and over whom. */
  readonly carried: Carried | undefined;
  /** Takes the element that goes with the pointer, which moves it without anything being drawn anew. */
  readonly follow: (element: HTMLElement | null) => void;
  readonly onPointerDown: (event: PointerEvent<HTMLElement>, id: string) => void;
  /** True just after a drag: the click that ends it is none. */
  readonly wasDrag: () => boolean;
}

interface Carried {
  readonly id: string;
  readonly over: string | undefined;
}

/** Pixels a pointer goes before it is a drag and not a click. */
const SLACK = 6;
/** Where what is carried hangs, seen from the pointer. */
const ASIDE = { x: 12, y: 18 };

/** Carrying a name with mouse, pen or finger onto another person. */
export function useDrag(mayDrop: (id: string, onto: string) => boolean, onDrop: (id: string, onto: string) => void): Dragging {
  const [carried, setCarried] = useState<Carried>();
  const start = useRef<{ id: string; x: number; y: number; pointer: number; moved: boolean }>(undefined);
  const dragged = useRef(false);
  const pointer = useRef({ x: 0, y: 0 });
  const follower = useRef<HTMLElement>(null);

  const place = useCallback(() => {
    const { x, y } = pointer.current;
    if (follower.current) follower.current.style.transform = `translate(${x + ASIDE.x}px, ${y + ASIDE.y}px)`;
  }, []);
  const follow = useCallback(
    (element: HTMLElement | null) => {
      follower.current = element;
      place();
    },
    [place],
  );

  useEffect(() => {
    const end = () => {
      start.current = undefined;
      setCarried(undefined);
    };
    // The click that belongs to a drag comes at once, if it comes at all: dropped elsewhere, there is none.
    const release = () => void setTimeout(() => (dragged.current = false));
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
      scrollNear(y);
      pointer.current = { x, y };
      place();
      const { id } = from;
      const over = overAt(id, x, y);
      setCarried((before) => (before?.id === id && before.over === over ? before : { id, over }));
    };
    const drop = (event: globalThis.PointerEvent) => {
      release();
      const from = start.current;
      if (!from || event.pointerId !== from.pointer) return;
      const over = from.moved ? overAt(from.id, event.clientX, event.clientY) : undefined;
      end();
      if (over !== undefined) onDrop(from.id, over);
    };
    const lose = () => {
      release();
      end();
    };
    const cancel = (event: KeyboardEvent) => event.key === 'Escape' && end();
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', drop);
    window.addEventListener('pointercancel', lose);
    window.addEventListener('keydown', cancel);
    return () => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', drop);
      window.removeEventListener('pointercancel', lose);
      window.removeEventListener('keydown', cancel);
    };
  }, [mayDrop, onDrop, place]);

  const onPointerDown = useCallback((event: PointerEvent<HTMLElement>, id: string) => {
    dragged.current = false;
    if (event.button !== 0) return;
    start.current = { id, x: event.clientX, y: event.clientY, pointer: event.pointerId, moved: false };
  }, []);
  const wasDrag = useCallback(() => dragged.current, []);
  return useMemo(() => ({ carried, follow, onPointerDown, wasDrag }), [carried, follow, onPointerDown, wasDrag]);
}
