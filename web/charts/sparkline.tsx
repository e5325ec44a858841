import { dayNumber } from '../ui/dates.ts';
import { linePath } from './line-path.ts';
import { linearScale } from './scale.ts';
import './charts.css';

interface SparklineProps {
  readonly points: readonly { readonly date: string; readonly strength: number }[];
  readonly from: string;
  readonly to: string;
  /** The same for all rows of a table, so that they can be compared. */
  readonly top: number;
}

const WIDTH = 96;
const HEIGHT = 22;

/** A tie's strength over time in a table's row: decoration, for the figure stands beside it. */
export function Sparkline({ points, from, to, top }: SparklineProps) {
  const x = linearScale([dayNumber(from), dayNumber(to)], [2, WIDTH - 4]);
  const y = linearScale([0, top], [HEIGHT - 3, 3]);
  const last = points.at(-1);
  return (
    <svg className="sparkline" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path className="chart-grid" d={`M2 ${HEIGHT - 3}H${WIDTH - 4}`} />
      <path className="chart-spark" d={linePath(points.map(({ date, strength }) => [x(dayNumber(date)), y(strength)]))} />
      {last && <circle className="chart-dot" cx={x(dayNumber(last.date))} cy={y(last.strength)} r="2.5" />}
    </svg>
  );
}
