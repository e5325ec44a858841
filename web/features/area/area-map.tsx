import { useMemo } from 'react';
import { britishGrid } from '../../geography/british-grid.ts';
import { HOME_SHORES, SHORES_ABROAD, type Shore } from '../../geography/coast.ts';
import { regionNamed, regionSlug } from '../../geography/regions.ts';
import { otherEnd, type Tie } from '../../network/links.ts';
import type { Party } from '../../network/party.ts';
import { placeLabels, type PlacedMark } from '../../map/label-placement.ts';
import { areaTexts } from '../../texts/area.ts';
import type { AreaRecord } from './area-query.ts';

interface AreaMapProps {
  readonly area: AreaRecord;
  /** Living ones, strongest first. */
  readonly ties: readonly Tie[];
  readonly areas: readonly Party[];
}

const WIDTH = 392;
const HEIGHT = 400;
const SCALE = HEIGHT / 690;
const LETTER = 6.7;
const MOST_NAMES = 10;

const toScreen = (x: number, y: number) => ({ x: (x - 30) * SCALE, y: HEIGHT - (y + 15) * SCALE });

function pathOf(shores: readonly Shore[]): string {
  return shores
    .map((shore) => {
      const points: string[] = [];
      for (let i = 0; i < shore.length; i += 2) {
        const { x, y } = toScreen(shore[i] ?? 0, shore[i + 1] ?? 0);
        points.push(`${x.toFixed(1)} ${y.toFixed(1)}`);
      }
      return `M${points.join('L')}z`;
    })
    .join('');
}

/** Where the area lies, and the areas it has a living tie with. The table beside says the same. */
export function AreaMap({ area, ties, areas }: AreaMapProps) {
  const land = useMemo(() => ({ home: pathOf(HOME_SHORES), abroad: pathOf(SHORES_ABROAD) }), []);
  if (area.lat === null || area.lon === null) return null;
  const at = (one: { lat?: number | null | undefined; lon?: number | null | undefined }) => {
    const { x, y } = britishGrid(one.lon ?? 0, one.lat ?? 0);
    return toScreen(x, y);
  };
  const byId = new Map(areas.map((one) => [one.id, one]));
  const home = at(area);
  const near = [...ties].reverse().flatMap((tie) => {
    const other = byId.get(otherEnd(tie, area.id));
    return other?.lat === undefined ? [] : [{ tie, other, ...at(other) }];
  });
  const marks: PlacedMark[] = [
    { id: area.id, label: byId.get(area.id)?.shortName ?? area.name, ...home, radius: 9, rank: 0, look: 'selected' },
    ...[...near].reverse().map(({ other, x, y }, rank) => ({
      id: other.id, label: other.shortName, x, y, radius: 4, rank: rank < MOST_NAMES ? rank + 1 : undefined, look: 'near' as const,
    })),
  ];
  const labels = placeLabels(marks, {
    width: WIDTH,
    height: HEIGHT,
    taken: [],
    measure: (text, bold) => text.length * (bold ? LETTER * 1.06 : LETTER),
  });
  const region = regionNamed(area.region);
  return (
    <svg className="area-map" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={areaTexts.mapLabel(area.name, near.length)}>
      <rect width={WIDTH} height={HEIGHT} fill="var(--sea)" />
      <path d={land.abroad} fill="var(--abroad)" stroke="var(--coast)" strokeWidth="0.75" />
      <path d={land.home} fill="var(--paper)" stroke="var(--coast)" strokeWidth="0.75" />
      {areas.map((one) => {
        if (one.lat === undefined || one.lon === undefined) return null;
        const { x, y } = at(one);
        return <circle key={one.id} cx={x} cy={y} r="1.5" fill="var(--control)" />;
      })}
      {near.map(({ tie, other, x, y }) => (
        <line
          key={other.id}
          x1={home.x}
          y1={home.y}
          x2={x}
          y2={y}
          stroke={`var(--tie-${tie.band})`}
          strokeWidth={Math.min(4, 0.7 + 2.1 * tie.strength)}
        />
      ))}
      {near.map(({ other, x, y }) => (
        <SmallMark key={other.id} region={other.region} x={x} y={y} radius={3.6} />
      ))}
      <SmallMark region={region.name} x={home.x} y={home.y} radius={6} />
      <circle cx={home.x} cy={home.y} r="11" fill="none" stroke="var(--accent)" strokeWidth="2.5" />
      {labels.map(({ id, text, box, look, leader }) => (
        <g key={id}>
          {leader && <line x1={leader[0]} y1={leader[1]} x2={leader[2]} y2={leader[3]} stroke="var(--muted)" strokeWidth="0.75" />}
          <text x={box.left} y={box.bottom - 3.5} fontWeight={look === 'selected' ? 650 : 400}>
            {text}
          </text>
        </g>
      ))}
    </svg>
  );
}

interface SmallMarkProps {
  readonly region: string | undefined;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

function SmallMark({ region, x, y, radius }: SmallMarkProps) {
  const { name, shape } = regionNamed(region);
  const look = { fill: `var(--region-${regionSlug(name)}, var(--muted))`, stroke: 'var(--paper)', strokeWidth: 0.75 };
  if (shape === 'circle') return <circle cx={x} cy={y} r={radius} {...look} />;
  if (shape === 'square') {
    const half = radius * 0.886;
    return <rect x={x - half} y={y - half} width={half * 2} height={half * 2} {...look} />;
  }
  const half = radius * 1.253;
  return <path d={`M${x} ${y - half}l${half} ${half}l${-half} ${half}l${-half} ${-half}z`} {...look} />;
}
