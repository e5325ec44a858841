import { dayNumber } from '../ui/dates.ts';
import type { Scale } from './scale.ts';
import { yearTicks } from './years.ts';

interface TimeAxisProps {
  readonly x: Scale;
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

const YEAR_ROOM = 40;
const DAYS_PER_YEAR = 365.25;

/** Years along the foot of a chart: in the middle of each where there is room, else at their beginning. */
export function TimeAxis({ x, from, to, y }: TimeAxisProps) {
  const most = Math.max(2, Math.floor((x(to) - x(from)) / YEAR_ROOM));
  const ticks = yearTicks(from, to, most);
  const [first, second] = ticks;
  const every = first === undefined || second === undefined || second.year - first.year === 1;
  const inMiddle = every && x(from + DAYS_PER_YEAR) - x(from) >= YEAR_ROOM - 4;
  return (
    <g aria-hidden="true">
      <path className="chart-axis" d={`M${x(from)} ${y}H${x(to)}${ticks.map(({ day }) => `M${x(day).toFixed(1)} ${y}v5`).join('')}`} />
      {ticks.map(({ year, day }) => {
        const end = Math.min(to, dayNumber(`${year + 1}-01-01`));
        const middle = (x(day) + x(end)) / 2;
        // A year hardly begun has no room for its name.
        if (inMiddle && x(end) - x(day) < YEAR_ROOM - 10) return null;
        return (
          <text key={year} className="chart-muted chart-figure" x={inMiddle ? middle : x(day)} y={y + 18} textAnchor="middle">
            {year}
          </text>
        );
      })}
    </g>
  );
}
