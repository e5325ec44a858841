import { useEffect, useState } from 'react';
import { monthEnd, monthOn } from './month-steps.ts';

const MONTH_MS = 350;

interface PlayAsked {
  readonly date: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly waiting: boolean;
  readonly onDate: (date: string, playing: boolean) => void;
  readonly onAhead: (date: string) => void;
}

/** Goes on month by month to the last day; waits for each picture and has the next one fetched ahead. */
export function usePlay({ date, firstDay, lastDay, waiting, onDate, onAhead }: PlayAsked): { readonly playing: boolean; readonly toggle: () => void } {
  const [playing, setPlaying] = useState(false);
  useEffect(() => {
    if (!playing || waiting) return undefined;
    const next = monthOn(date, 1);
    const day = next > lastDay ? lastDay : next;
    if (day !== date) onAhead(day);
    const timer = setTimeout(() => {
      if (day === lastDay) setPlaying(false);
      onDate(day, true);
    }, MONTH_MS);
    return () => clearTimeout(timer);
  }, [playing, waiting, date, lastDay, onDate, onAhead]);
  return {
    playing,
    toggle: () => {
      if (!playing && date >= lastDay) onDate(monthEnd(firstDay), true);
      setPlaying(!playing);
    },
  };
}
