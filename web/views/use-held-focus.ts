import { useEffect, useRef, type RefObject } from 'react';

/** Gives the keyboard back to an element when what had the focus in it is gone: a button no longer needed, a dialog it opened. */
export function useHeldFocus(element: RefObject<HTMLElement | null>, busy: boolean): void {
  const before = useRef(busy);
  useEffect(() => {
    const ended = before.current && !busy;
    before.current = busy;
    if (ended && document.activeElement === document.body) element.current?.focus();
  }, [element, busy]);
}
