import { longDate } from '../../ui/dates.ts';
import { stopFor } from './month-steps.ts';

interface DateSliderProps {
  /** `now` has the strip's height to itself; `to` its upper half, `from` the lower. */
  readonly look: 'now' | 'from' | 'to';
  readonly label: string;
  readonly day: string;
  readonly stops: readonly string[];
  /** Where the day lies along the strip, 0 to 1. */
  readonly at: number;
  readonly onDay: (day: string) => void;
}

/** A handle that stops at the ends of months, so that a day passed twice is asked for once. */
export function DateSlider({ look, label, day, stops, at, onDay }: DateSliderProps) {
  const pick = (stop: string | undefined) => {
    if (stop !== undefined && stop !== day) onDay(stop);
  };
  return (
    <>
      <div className={`strip-now strip-${look}`} style={{ left: `${at * 100}%` }} aria-hidden="true" />
      <input
        type="range"
        className={`strip-range strip-range-${look}`}
        aria-label={label}
        aria-valuetext={longDate(day)}
        min={0}
        max={stops.length - 1}
        value={stopFor(stops, day)}
        onChange={(event) => pick(stops[Number(event.target.value)])}
      />
    </>
  );
}
