import { useSyncExternalStore } from 'react';

const subscribe = (hear: () => void) => {
  window.addEventListener('resize', hear);
  return () => window.removeEventListener('resize', hear);
};

/** Width of the window in pixels, for what style sheets cannot decide: what is there at all. */
export const useWidth = (): number => useSyncExternalStore(subscribe, () => window.innerWidth);
