import { useCallback, useEffect, useRef, type FocusEvent } from 'react';

/**
 * The focus stays with the person: when the card it was on is gone because everybody was paired off anew,
 * it goes to their name, wherever that is now.
 */
export function useKeptFocus() {
  const person = useRef<string>(undefined);
  const onFocus = useCallback((event: FocusEvent<HTMLElement>) => {
    person.current = event.target.closest<HTMLElement>('[data-about]')?.dataset['about'];
  }, []);
  const follow = useCallback((id: string) => {
    person.current = id;
  }, []);

  useEffect(() => {
    // A click on nothing gives the focus up on purpose.
    const hear = (event: PointerEvent) => {
      if (!(event.target instanceof Element) || !event.target.closest('[data-about]')) person.current = undefined;
    };
    window.addEventListener('pointerdown', hear);
    return () => window.removeEventListener('pointerdown', hear);
  }, []);
  useEffect(() => {
    if (person.current === undefined || (document.activeElement !== document.body && document.activeElement !== null)) return;
    document.querySelector<HTMLElement>(`[data-person="${CSS.escape(person.current)}"]`)?.focus();
  });
  return { onFocus, follow };
}
