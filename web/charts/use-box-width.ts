import { useCallback, useState } from 'react';

/**
 * Width of a box in pixels as it changes, so that a chart is drawn at its true size and its
 * letters stay as large as the page's.
 */
export function useBoxWidth(start = 640): readonly [(box: HTMLElement | null) => (() => void) | undefined, number] {
  const [width, setWidth] = useState(start);
  const ref = useCallback((box: HTMLElement | null) => {
    if (!box) return undefined;
    const read = () => box.clientWidth > 0 && setWidth(box.clientWidth);
    const observer = new ResizeObserver(read);
    observer.observe(box);
    read();
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
