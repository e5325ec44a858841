import { tickWords, type Scale } from './scale.ts';

interface ValueAxisProps {
  readonly y: Scale;
  readonly ticks: readonly number[];
  readonly left: number;
  readonly right: number;
}

/** Values up the left side, from nothing, with a hairline across at each. */
export function ValueAxis({ y, ticks, left, right }: ValueAxisProps) {
  const words = tickWords(ticks);
  return (
    <g aria-hidden="true">
      {ticks.map((tick, i) => (
        <g key={tick}>
          {tick > 0 && <path className="chart-grid" d={`M${left} ${y(tick).toFixed(1)}H${right}`} />}
          <text className="chart-muted chart-figure" x={left - 8} y={y(tick) + 4.5} textAnchor="end">
            {words[i]}
          </text>
        </g>
      ))}
    </g>
  );
}
