import { linearScale } from './scale.ts';
import './charts.css';

interface DumbbellProps {
  readonly before: number;
  readonly after: number;
  /** The same for all rows, so that they can be compared. */
  readonly top: number;
  readonly tone: 'gained' | 'lost' | 'strengthened' | 'faded' | 'little';
}

const WIDTH = 96;

/** Before hollow, after filled. Decoration: both figures stand beside it. */
export function Dumbbell({ before, after, top, tone }: DumbbellProps) {
  const x = linearScale([0, top], [6, WIDTH - 6]);
  return (
    <svg className={`chart-${tone}`} width={WIDTH} height="16" viewBox={`0 0 ${WIDTH} 16`} aria-hidden="true">
      <path className="chart-grid" d={`M6 8H${WIDTH - 6}`} />
      <path className="chart-tone-line" d={`M${x(before)} 8H${x(after)}`} />
      <circle className="chart-tone-hollow" cx={x(before)} cy="8" r="3.5" />
      <circle className="chart-tone" cx={x(after)} cy="8" r="4" />
    </svg>
  );
}
