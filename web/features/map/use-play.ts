import { useEffect } from 'react';
import { monthEnd, monthOn } from './month-steps.ts';

const MONTH_MS = 350;

interface PlayAsked {
  readonly date: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly waiting: boolean;
  readonly playing: boolean;
  readonly onPlaying: (playing: boolean) => void;
  readonly onDate: (date: string, playing: boolean) => void;
  readonly onAhead: (date: string) => void;
}

/** While playing goes on month by month to the last day; waits for each picture and has the next one fetched ahead. Gives what begins and ends it. */
export function usePlay({ date, firstDay, lastDay, waiting, playing, onPlaying, onDate, onAhead }: PlayAsked): () => void {
  useEffect(() => {
    if (!playing || waiting) return undefined;
    const next = monthOn(date, 1);
    const day = next > lastDay ? lastDay : next;
    if (day !== date) onAhead(day);
    const timer = setTimeout(() => {
      if (day === lastDay) onPlaying(false);
      onDate(day, true);
    }, MONTH_MS);
    return () => clearTimeout(timer);
  }, [playing, waiting, date, lastDay, onPlaying, onDate, onAhead]);
  return () => {
    if (!playing && date >= lastDay) onDate(monthEnd(firstDay), true);
    onPlaying(!playing);
  };
}
