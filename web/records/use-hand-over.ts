import { useLayoutEffect, useRef } from 'react';
import { focusSaved } from './saved.ts';

/** For a button that may go with its row: the keyboard then goes on from what is told of the change. */
export function useHandOver() {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const element = button.current;
    return () => void (element && document.activeElement === element && focusSaved());
  }, []);
  return button;
}
