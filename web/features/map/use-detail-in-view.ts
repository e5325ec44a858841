import { useEffect, useRef } from 'react';

/** Narrower than this what was picked may open outside the view. */
const PHONE = 720;

/** Brings what was just selected into view, once it is there; not what a link opens with. */
export function useDetailInView(selected: string | undefined): void {
  const before = useRef(selected);
  useEffect(() => {
    if (selected === before.current) return;
    before.current = selected;
    if (selected !== undefined && window.innerWidth < PHONE) document.querySelector('.detail')?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
}
