import { useMemo } from 'react';
import { landPaths } from '../../geography/land-paths.ts';
import { surroundingTexts } from '../../texts/surroundings.ts';
import { RegionDot } from '../../ui/region-dot.tsx';
import { useAreas } from '../use-areas.ts';
import { PlaceList } from './place-list.tsx';
import { FRAME, surroundingsScene } from './surroundings-scene.ts';
import { eachOnce, type Surrounding, type SurroundingTie } from './surroundings.ts';
import './surroundings.css';

interface SurroundingsMapProps {
  /** What is on it, in words. */
  readonly label: string;
  /** The most important first: they are named first. */
  readonly places: readonly Surrounding[];
  readonly ties?: readonly SurroundingTie[];
  /** What rings and outlines mean here. */
  readonly meaning?: string | undefined;
}

const NO_TIES: readonly SurroundingTie[] = [];
const { width: WIDTH, height: HEIGHT } = FRAME;

/** The areas a record has to do with, on a small map; below it the same by name. Nothing where there is none. */
export function SurroundingsMap({ label, places, ties = NO_TIES, meaning }: SurroundingsMapProps) {
  const { areas } = useAreas();
  const once = useMemo(() => eachOnce(places), [places]);
  const drawn = useMemo(() => {
    if (!areas) return undefined;
    const scene = surroundingsScene(areas, once, ties);
    return { ...scene, land: landPaths(scene.window) };
  }, [areas, once, ties]);
  if (once.length === 0) return null;
  return (
    <figure className="surroundings">
      <svg className="surroundings-map" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
        <rect width={WIDTH} height={HEIGHT} fill="var(--sea)" />
        {drawn && (
          <>
            <path d={drawn.land.abroad} fill="var(--abroad)" stroke="var(--coast)" strokeWidth="0.75" />
            <path d={drawn.land.home} fill="var(--paper)" stroke="var(--coast)" strokeWidth="0.75" />
            {drawn.others.map(({ x, y }) => (
              <circle key={`${x} ${y}`} cx={x} cy={y} r="1.5" fill="var(--control)" />
            ))}
            {drawn.lines.map(({ key, from, to, tie }) => (
              <line
                key={key}
                x1={from.x}
                y1={from.y}
                x2={to.x}
                y2={to.y}
                stroke={`var(--tie-${tie.band})`}
                strokeWidth={Math.min(4, 0.7 + 2.1 * tie.strength)}
              />
            ))}
            {drawn.marks.map(({ id, region, look, radius, x, y }) => (
              <g key={id} data-area={id}>
                <RegionDot region={region} x={x} y={y} radius={radius} hollow={look === 'hollow'} />
                {look === 'centre' && <circle cx={x} cy={y} r={radius + 5} fill="none" stroke="var(--accent)" strokeWidth="2.5" />}
              </g>
            ))}
            {drawn.labels.map(({ id, text, box, look, leader }) => (
              <g key={id}>
                {leader && <line x1={leader[0]} y1={leader[1]} x2={leader[2]} y2={leader[3]} stroke="var(--muted)" strokeWidth="0.75" />}
                <text x={box.left} y={box.bottom - 3.5} fontWeight={look === 'selected' ? 650 : 400}>
                  {text}
                </text>
              </g>
            ))}
            <g className="surroundings-scale">
              <path d={`M12 ${HEIGHT - 16}v4h${drawn.scale.pixels}v-4`} fill="none" stroke="var(--muted)" />
              <text x="12" y={HEIGHT - 20}>
                {surroundingTexts.km(drawn.scale.km)}
              </text>
            </g>
          </>
        )}
      </svg>
      <figcaption className="small muted">
        {meaning} {surroundingTexts.positions}
      </figcaption>
      {areas && <PlaceList areas={areas} places={once} />}
    </figure>
  );
}
