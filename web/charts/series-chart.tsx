import { chartTexts } from '../texts/charts.ts';
import { dayNumber, longDate } from '../ui/dates.ts';
import { linePath } from './line-path.ts';
import { measureText } from './measure-text.ts';
import { shadeOn } from './no-meetings.ts';
import { countTicksTo, linearScale, ticksTo } from './scale.ts';
import { TimeAxis } from './time-axis.tsx';
import { useBoxWidth } from './use-box-width.ts';
import { ValueAxis } from './value-axis.tsx';
import './charts.css';

export interface SeriesPoint {
  readonly date: string;
  /** Undefined: there is no such figure that day, and the line is broken. */
  readonly value: number | undefined;
}

interface SeriesChartProps {
  readonly title: string;
  /** What it counts, and of how many. */
  readonly note: string;
  readonly points: readonly SeriesPoint[];
  /** The figure as it is printed. */
  readonly figure: (value: number) => string;
  /** Where the axis ends at least; where it ends at all with `whole`. */
  readonly top?: number | undefined;
  readonly whole?: boolean;
  /** Whether it counts things, of which there is no half. */
  readonly counted?: boolean;
}

const TOP = 8;
const PLOT = 150;
const FOOT = 22;
const LEFT = 44;

/** One figure of the whole network over time, from nothing, its last value named. */
export function SeriesChart({ title, note, points, figure, top, whole = false, counted = false }: SeriesChartProps) {
  const [box, width] = useBoxWidth(256);
  const last = points.findLast(({ value }) => value !== undefined);
  const named = last?.value === undefined ? '' : figure(last.value);
  const from = dayNumber(`${(points[0]?.date ?? '2012-01-01').slice(0, 4)}-01-01`);
  const to = dayNumber(points.at(-1)?.date ?? '2012-01-01');
  const right = width - measureText(named) - 14;
  const bottom = TOP + PLOT;
  const greatest = Math.max(0, ...points.map(({ value }) => value ?? 0));
  const end = Math.max(greatest, top ?? 0);
  const halves = [0, end / 2, end];
  const ticks = whole && end > 0 && !(counted && end % 2 === 1) ? halves : (counted ? countTicksTo : ticksTo)(end, 2);
  const x = linearScale([from, to], [LEFT, right]);
  const y = linearScale([0, ticks.at(-1) ?? 1], [bottom, TOP]);
  const shade = shadeOn(x, from, to);
  return (
    <figure ref={box} className="series-chart">
      <figcaption className="small">
        <b>{title}</b> <span className="muted">{note}</span>
      </figcaption>
      <svg
        className="chart"
        viewBox={`0 0 ${width} ${bottom + FOOT}`}
        role="img"
        aria-label={last ? chartTexts.last(title, note, named, longDate(last.date)) : title}
      >
        {shade && <rect className="chart-shade" {...shade} y={TOP} height={PLOT} />}
        <ValueAxis y={y} ticks={ticks} left={LEFT} right={right} />
        <TimeAxis x={x} from={from} to={to} y={bottom} />
        <path
          className="chart-line chart-line-fine"
          d={linePath(points.map(({ date, value }) => (value === undefined ? undefined : [x(dayNumber(date)), y(value)])))}
        />
        {last?.value !== undefined && (
          <>
            <circle className="chart-dot" cx={x(dayNumber(last.date))} cy={y(last.value)} r="3" />
            <text className="chart-bold chart-figure" x={x(dayNumber(last.date)) + 7} y={y(last.value) + 4.5}>
              {named}
            </text>
          </>
        )}
      </svg>
    </figure>
  );
}
