import { memo } from 'react';
import type { Histogram } from './histogram.ts';

const ROW = 17;
const BAR = 15;

/** The bars of the strip with its years; the same whatever day is shown. */
export const StripBars = memo(function StripBars({ histogram: { firstYear, quarters, rows } }: { readonly histogram: Histogram }) {
  const height = rows.length * ROW;
  return (
    <>
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
      <div className="strip-years small" aria-hidden="true">
        {Array.from({ length: Math.ceil(quarters / 4) }, (_, i) => (
          <span key={i} style={{ left: `${((i * 4) / quarters) * 100}%` }}>
            {firstYear + i}
          </span>
        ))}
      </div>
    </>
  );
});
