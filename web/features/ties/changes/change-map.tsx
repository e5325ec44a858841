import { useMemo } from 'react';
import { britishGrid } from '../../../geography/british-grid.ts';
import { inWindow } from '../../../geography/grid-window.ts';
import { landPaths } from '../../../geography/land-paths.ts';
import { changeTexts } from '../../../texts/tie-changes.ts';
import type { ChangedTie } from './change-query.ts';
import type { Party } from '../party.ts';
import '../../../charts/charts.css';

const WIDTH = 392;
const HEIGHT = 440;
const KM_HIGH = 690;
const WINDOW = { scale: HEIGHT / KM_HIGH, left: 30, top: KM_HIGH - 15 };
const LAND = landPaths(WINDOW);

function placeOf({ lat, lon }: Party) {
  if (lat === null || lat === undefined || lon === null || lon === undefined) return undefined;
  return inWindow(britishGrid(lon, lat), WINDOW);
}

const isUp = ({ change }: ChangedTie): boolean => change === 'gained' || change === 'strengthened';

/** Where ties came and went. The list has the same ties. */
export function ChangeMap({ changes }: { readonly changes: readonly ChangedTie[] }) {
  const lines = useMemo(
    () =>
      changes
        .flatMap((change) => {
          const [a, b] = [placeOf(change.a), placeOf(change.b)];
          return a && b ? [{ change, a, b, size: Math.abs(change.after - change.before) }] : [];
        })
        .sort((one, other) => one.size - other.size),
    [changes],
  );
  const up = lines.filter(({ change }) => isUp(change)).length;
  return (
    <figure className="ties-change-map">
      <svg className="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={changeTexts.mapLabel(up, lines.length - up)}>
        <rect width={WIDTH} height={HEIGHT} fill="var(--sea)" />
        <path d={LAND.abroad} fill="var(--abroad)" stroke="var(--coast)" strokeWidth="0.75" />
        <path d={LAND.home} fill="var(--paper)" stroke="var(--coast)" strokeWidth="0.75" />
        {lines.map(({ change, a, b, size }) => (
          <path
            key={`${change.a.id} ${change.b.id}`}
            className={`chart-${change.change} chart-tone-line`}
            style={{ strokeWidth: Math.min(3, 0.5 + 1.6 * size), opacity: Math.min(0.95, 0.35 + 0.6 * size) }}
            d={`M${a.x.toFixed(1)} ${a.y.toFixed(1)}L${b.x.toFixed(1)} ${b.y.toFixed(1)}`}
          />
        ))}
        {[...new Map(lines.flatMap(({ change, a, b }) => [[change.a.id, a], [change.b.id, b]] as const))].map(([id, { x, y }]) => (
          <circle key={id} cx={x} cy={y} r="1.6" fill="var(--ink)" />
        ))}
      </svg>
      <figcaption className="small muted">{changeTexts.mapNote}</figcaption>
    </figure>
  );
}
