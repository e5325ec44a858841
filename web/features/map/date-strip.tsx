import { useEffect, useMemo, useState } from 'react';
import { mapTexts } from '../../texts/map.ts';
import { Button } from '../../ui/button.tsx';
import { addMonths, dayNumber, dayOf, longDate } from '../../ui/dates.ts';
import { along, histogramOf, type EventMonth } from './histogram.ts';
import './date-strip.css';

interface DateStripProps {
  readonly months: readonly EventMonth[];
  readonly date: string;
  readonly lastDay: string;
  readonly onDate: (date: string, playing: boolean) => void;
}

const ROW = 17;
const BAR = 15;
const MONTH_MS = 350;

/** Events over time, and the handle for the day shown. */
export function DateStrip({ months, date, lastDay, onDate }: DateStripProps) {
  const histogram = useMemo(() => histogramOf(months, lastDay), [months, lastDay]);
  const [playing, setPlaying] = useState(false);
  const { firstYear, quarters, rows } = histogram;
  const firstDay = `${firstYear}-01-01`;
  const to = (day: string, play = false) => onDate(day > lastDay ? lastDay : day < firstDay ? firstDay : day, play);

  useEffect(() => {
    if (!playing) return undefined;
    const next = addMonths(date, 1);
    const timer = setTimeout(() => {
      if (next >= lastDay) setPlaying(false);
      onDate(next > lastDay ? lastDay : next, true);
    }, MONTH_MS);
    return () => clearTimeout(timer);
  }, [playing, date, lastDay, onDate]);

  const height = rows.length * ROW;
  return (
    <section className="strip no-print" aria-label={mapTexts.unfoldDates}>
      <div className="strip-acts">
        <Button
          onClick={() => {
            if (!playing && date >= lastDay) to(firstDay, true);
            setPlaying(!playing);
          }}
        >
          {playing ? mapTexts.pause : mapTexts.play}
        </Button>
        <Button disabled={date <= firstDay} onClick={() => to(addMonths(date, -1))}>
          {mapTexts.monthBack}
        </Button>
        <Button disabled={date >= lastDay} onClick={() => to(addMonths(date, 1))}>
          {mapTexts.monthOn}
        </Button>
        <Button look="quiet" disabled={date === lastDay} onClick={() => to(lastDay)}>
          {mapTexts.today}
        </Button>
        <p className="small muted strip-says">{mapTexts.dateStrip}</p>
      </div>
      <div className="strip-chart">
        <div className="strip-names small" aria-hidden="true">
          {rows.map(({ name }) => (
            <div key={name}>{name}</div>
          ))}
        </div>
        <div className="strip-plot">
          <svg viewBox={`0 0 ${quarters} ${height}`} preserveAspectRatio="none" height={height} aria-hidden="true">
            {rows.map(({ name, counts, peak }, row) => (
              <g key={name}>
                <line x1="0" x2={quarters} y1={(row + 1) * ROW} y2={(row + 1) * ROW} className="strip-base" />
                {counts.map((n, quarter) => {
                  const tall = (n / peak) * BAR;
                  return n > 0 ? (
                    <rect key={quarter} x={quarter + 0.1} width="0.8" y={(row + 1) * ROW - tall} height={tall} className="strip-bar" />
                  ) : null;
                })}
              </g>
            ))}
          </svg>
          <div className="strip-now" style={{ left: `${along(date, histogram) * 100}%` }} aria-hidden="true" />
          <input
            type="range"
            className="strip-range"
            aria-label={mapTexts.dateSlider}
            aria-valuetext={longDate(date)}
            min={dayNumber(firstDay)}
            max={dayNumber(lastDay)}
            value={dayNumber(date)}
            onChange={(event) => to(dayOf(Number(event.target.value)), true)}
          />
          <div className="strip-years small" aria-hidden="true">
            {Array.from({ length: Math.ceil(quarters / 4) }, (_, i) => (
              <span key={i} style={{ left: `${((i * 4) / quarters) * 100}%` }}>
                {firstYear + i}
              </span>
            ))}
          </div>
        </div>
      </div>
    </section>
  );
}
