import { memo, useMemo } from 'react';
import { mapTexts } from '../../texts/map.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { addMonths } from '../../ui/dates.ts';
import { MONTHS } from './map-address.ts';
import { DateSlider } from './date-slider.tsx';
import { along, histogramOf, type EventMonth } from './histogram.ts';
import { monthOn, monthStops } from './month-steps.ts';
import { StripBars } from './strip-bars.tsx';
import { usePlay } from './use-play.ts';
import './date-strip.css';

interface DateStripProps {
  readonly eventMonths: readonly EventMonth[];
  readonly date: string;
  readonly lastDay: string;
  /** The day it is compared with, if any. */
  readonly from: string | undefined;
  readonly beside: boolean;
  readonly onBeside: (beside: boolean) => void;
  /** Only so many months count; undefined: all do. */
  readonly months: number | undefined;
  readonly onMonths: (months: number | undefined) => void;
  /** The picture of the day is not there yet. */
  readonly waiting: boolean;
  readonly playing: boolean;
  readonly onPlaying: (playing: boolean) => void;
  readonly onDate: (date: string, playing: boolean) => void;
  readonly onFrom: (from: string | undefined, dragging: boolean) => void;
  /** While playing: this day comes next. */
  readonly onAhead: (date: string) => void;
}

/** Events over time, and the handles for the day shown and the day it is compared with. */
export const DateStrip = memo(function DateStrip({ eventMonths, months, onMonths, beside, onBeside, date, lastDay, from, waiting, playing, onPlaying, onDate, onFrom, onAhead }: DateStripProps) {
  const histogram = useMemo(() => histogramOf(eventMonths, lastDay), [eventMonths, lastDay]);
  const firstDay = `${histogram.firstYear}-01-01`;
  const stops = useMemo(() => monthStops(firstDay, lastDay), [firstDay, lastDay]);
  const within = (day: string): string => (day > lastDay ? lastDay : day < firstDay ? firstDay : day);
  const toggle = usePlay({ date, firstDay, lastDay, waiting, playing, onPlaying, onDate, onAhead });
  return (
    <section id="dates" tabIndex={-1} className="strip no-print" aria-label={mapTexts.unfoldDates}>
      <div className="strip-acts">
        <Button onClick={toggle}>{playing ? mapTexts.pause : mapTexts.play}</Button>
        <Button spent={date <= firstDay} onClick={() => onDate(within(monthOn(date, -1)), false)}>
          {mapTexts.monthBack}
        </Button>
        <Button spent={date >= lastDay} onClick={() => onDate(within(monthOn(date, 1)), false)}>
          {mapTexts.monthOn}
        </Button>
        <Button look="quiet" spent={date === lastDay} onClick={() => onDate(lastDay, false)}>
          {mapTexts.today}
        </Button>
        <Button look="quiet" spent={from === undefined && date <= firstDay} onClick={() => onFrom(from === undefined ? within(addMonths(date, -12)) : undefined, false)}>
          {from === undefined ? mapTexts.compare : mapTexts.endCompare}
        </Button>
        {from !== undefined && (
          <Choice
            label={mapTexts.compareAs}
            value={beside ? 'beside' : 'changes'}
            options={(['changes', 'beside'] as const).map((value) => ({ value, text: mapTexts.compareWords[value] }))}
            onChange={(word) => onBeside(word === 'beside')}
          />
        )}
        <label className="strip-window small" title={mapTexts.windowHelp}>
          <span className="unseen">{mapTexts.timeCounted}</span>
          <select className="input" value={months ?? ''} onChange={(event) => onMonths(event.target.value === '' ? undefined : Number(event.target.value))}>
            <option value="">{mapTexts.allTime}</option>
            {MONTHS.map((count) => (
              <option key={count} value={count}>
                {mapTexts.lastMonths(count)}
              </option>
            ))}
          </select>
        </label>
        <p className="small muted strip-says">{from === undefined ? mapTexts.dateStrip : mapTexts.comparing(from)}</p>
      </div>
      <div className="strip-chart">
        <div className="strip-names small" aria-hidden="true">
          {histogram.rows.map(({ name }) => (
            <div key={name}>{name}</div>
          ))}
        </div>
        <div className="strip-plot">
          <StripBars histogram={histogram} />
          {months !== undefined && (
            <div
              className="strip-window-shown"
              style={{ left: `${along(within(addMonths(date, -months)), histogram) * 100}%`, right: `${(1 - along(date, histogram)) * 100}%` }}
              aria-hidden="true"
            />
          )}
          {from !== undefined && (
            <>
              <div
                className="strip-between"
                style={{ left: `${along(from, histogram) * 100}%`, right: `${(1 - along(date, histogram)) * 100}%` }}
                aria-hidden="true"
              />
              <DateSlider
                look="from"
                label={mapTexts.fromSlider}
                day={from}
                stops={stops}
                at={along(from, histogram)}
                onDay={(day) => day < date && onFrom(day, true)}
              />
            </>
          )}
          <DateSlider
            look={from === undefined ? 'now' : 'to'}
            label={mapTexts.dateSlider}
            day={date}
            stops={stops}
            at={along(date, histogram)}
            onDay={(day) => (from === undefined || day > from) && onDate(day, true)}
          />
        </div>
      </div>
    </section>
  );
});
