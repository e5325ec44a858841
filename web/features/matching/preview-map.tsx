import { memo } from 'react';
import type { LandPaths } from '../../geography/land-paths.ts';
import { placeLabels, type PlacedMark } from '../../map/label-placement.ts';
import { matchingTexts } from '../../texts/matching.ts';
import { RegionDot } from '../../ui/region-dot.tsx';
import { FRAME, type PreviewScene } from './preview-scene.ts';
import '../../charts/charts.css';

const LETTER = 6.7;
const MOST_NAMES = 6;
const DOT = 4.2;

interface PreviewMapProps {
  readonly scene: PreviewScene;
  readonly land: LandPaths;
  readonly when: 'before' | 'after';
}

/** The ties among those a draft is about, as they are or as they would be. The table has the figures. */
export const PreviewMap = memo(function PreviewMap({ scene, land, when }: PreviewMapProps) {
  const isAfter = when === 'after';
  const tiesOf = (mark: PreviewScene['marks'][number]) => (isAfter ? mark.tiesAfter : mark.tiesBefore);
  const lines = scene.lines.filter(({ isNew }) => isAfter || !isNew);
  const isolates = scene.marks.filter((mark) => tiesOf(mark) === 0);
  // First those without a tie, before as well as after; then those with most.
  const named = [...scene.marks]
    .sort((x, y) => x.tiesBefore - y.tiesBefore || y.tiesAfter - x.tiesAfter || (x.id < y.id ? -1 : 1))
    .slice(0, MOST_NAMES)
    .map(({ id }) => id);
  const marks: PlacedMark[] = scene.marks.map(({ id, label, x, y }) => {
    const rank = named.indexOf(id);
    return { id, label, x, y, radius: DOT + 1, rank: rank < 0 ? undefined : rank, look: 'other' };
  });
  const labels = placeLabels(marks, { width: FRAME.width, height: FRAME.height, taken: [], measure: (text) => text.length * LETTER });
  const title = isAfter ? matchingTexts.after : matchingTexts.before;
  return (
    <figure className="match-map">
      <figcaption className="small">
        <b>{title}</b> <span className={isAfter ? 'match-new-word' : 'muted'}>{isAfter ? matchingTexts.afterNote : matchingTexts.beforeNote}</span>
      </figcaption>
      <svg className="chart" viewBox={`0 0 ${FRAME.width} ${FRAME.height}`} role="img" aria-label={matchingTexts.mapLabel(title, lines.length, isolates.length)}>
        <rect width={FRAME.width} height={FRAME.height} fill="var(--sea)" />
        <path d={land.abroad} fill="var(--abroad)" stroke="var(--coast)" strokeWidth="0.75" />
        <path d={land.home} fill="var(--paper)" stroke="var(--coast)" strokeWidth="0.75" />
        {lines.map(({ key, a, b, before, isNew }) => (
          <line
            key={key}
            x1={a.x}
            y1={a.y}
            x2={b.x}
            y2={b.y}
            stroke={isNew ? 'var(--change-up)' : 'var(--tie-light)'}
            strokeWidth={isNew ? 2 : Math.min(3, 0.7 + 1.4 * before)}
          />
        ))}
        {scene.marks.map((mark) => (
          <RegionDot key={mark.id} region={mark.region} x={mark.x} y={mark.y} radius={DOT} hollow={tiesOf(mark) === 0} />
        ))}
        {labels.map(({ id, text, box }) => (
          <text key={id} className="chart-halo" x={box.left} y={box.bottom - 3.5}>
            {text}
          </text>
        ))}
      </svg>
    </figure>
  );
});
