import { regionNamed, regionSlug } from '../geography/regions.ts';

interface RegionDotProps {
  readonly region: string | null | undefined;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly hollow?: boolean;
}

/** A party on a small map, in the colour and the shape of its region. */
export function RegionDot({ region, x, y, radius, hollow = false }: RegionDotProps) {
  const { name, shape } = regionNamed(region);
  const colour = `var(--region-${regionSlug(name)}, var(--muted))`;
  const look = { fill: hollow ? 'var(--paper)' : colour, stroke: hollow ? colour : 'var(--paper)', strokeWidth: hollow ? 1.6 : 0.75 };
  if (shape === 'circle') return <circle cx={x} cy={y} r={radius} {...look} />;
  const half = radius * (shape === 'square' ? 0.886 : 1.253);
  if (shape === 'square') return <rect x={x - half} y={y - half} width={half * 2} height={half * 2} {...look} />;
  return <path d={`M${x} ${y - half}l${half} ${half}l${-half} ${half}l${-half} ${-half}z`} {...look} />;
}
