import { stairPath } from './line-path.ts';
import { measureText } from './measure-text.ts';
import { linearScale, ticksTo } from './scale.ts';
import { useBoxWidth } from './use-box-width.ts';
import { ValueAxis } from './value-axis.tsx';
import './charts.css';

interface StepsChartProps {
  readonly title: string;
  readonly note: string;
  /** Value after each step; the first is before any. */
  readonly steps: readonly { readonly removed: number; readonly value: number }[];
  readonly figure: (value: number) => string;
  readonly foot: string;
  readonly top?: number;
}

const TOP = 8;
const PLOT = 150;
const LEFT = 40;

/** What is left of the network as one after another is taken out. */
export function StepsChart({ title, note, steps, figure, foot, top }: StepsChartProps) {
  const [box, width] = useBoxWidth(400);
  const last = steps.at(-1);
  const named = last ? figure(last.value) : '';
  const right = width - measureText(named) - 14;
  const bottom = TOP + PLOT;
  const ticks = ticksTo(Math.max(top ?? 0, ...steps.map(({ value }) => value)), 4);
  const most = Math.max(1, last?.removed ?? 1);
  const x = linearScale([0, most], [LEFT, right]);
  const y = linearScale([0, ticks.at(-1) ?? 1], [bottom, TOP]);
  const marks = ticksTo(most, Math.min(most, 6)).filter((tick) => tick <= most && Number.isInteger(tick));
  return (
    <figure ref={box} className="series-chart">
      <figcaption className="small">
        <b>{title}</b> <span className="muted">{note}</span>
      </figcaption>
      <svg className="chart" viewBox={`0 0 ${width} ${bottom + 42}`} role="img" aria-label={`${title}: ${steps.map(({ removed, value }) => `${removed}: ${figure(value)}`).join(', ')}`}>
        <ValueAxis y={y} ticks={ticks} left={LEFT} right={right} />
        <path className="chart-axis" d={`M${LEFT} ${bottom}H${right}${marks.map((mark) => `M${x(mark)} ${bottom}v5`).join('')}`} />
        {marks.map((mark) => (
          <text key={mark} className="chart-muted chart-figure" x={x(mark)} y={bottom + 18} textAnchor="middle">
            {mark}
          </text>
        ))}
        <text className="chart-muted" x={(LEFT + right) / 2} y={bottom + 36} textAnchor="middle">
          {foot}
        </text>
        <path className="chart-line chart-line-fine" d={stairPath(steps.map(({ removed, value }) => [x(removed), y(value)]))} />
        {last && (
          <>
            <circle className="chart-dot" cx={x(last.removed)} cy={y(last.value)} r="3" />
            <text className="chart-bold chart-figure" x={x(last.removed) + 7} y={y(last.value) + 4.5}>
              {named}
            </text>
          </>
        )}
      </svg>
    </figure>
  );
}
