import { useCallback, useEffect, useRef } from 'react';

/**
 * Tells whether the component is still on the page, and its reader not on the way to another: for what follows an
 * answer that may come late.
 */
export function useIsShown(): () => boolean {
  const path = useRef<string>(undefined);
  useEffect(() => {
    path.current = location.pathname;
    return () => {
      path.current = undefined;
    };
  }, []);
  return useCallback(() => path.current === location.pathname, []);
}
