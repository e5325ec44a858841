import { useEffect, useRef } from 'react';
import type { OfferRows } from './network-view.tsx';

/** Tells the bar how to take the rows away while there are some. */
export function useOffer(offer: OfferRows, takeAway: (() => void) | undefined): void {
  const latest = useRef(takeAway);
  useEffect(() => {
    latest.current = takeAway;
  });
  const there = takeAway !== undefined;
  useEffect(() => {
    offer(there ? () => latest.current?.() : undefined);
    return () => offer(undefined);
    // The way to offer is made anew with every drawing; what counts is whether there is something.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [there]);
}
