import { NO_REGION, regionNamed, regionSlug, type Shape } from '../geography/regions.ts';

const VIEW = 14;
const CENTRE = VIEW / 2;
const RADIUS = 4.6;

function outline(shape: Shape, radius: number): string {
  if (shape === 'square') {
    const half = radius * 0.886;
    return `M${CENTRE - half} ${CENTRE - half}h${2 * half}v${2 * half}h${-2 * half}z`;
  }
  if (shape === 'diamond') {
    const half = radius * 1.253;
    return `M${CENTRE} ${CENTRE - half}l${half} ${half}l${-half} ${half}l${-half} ${-half}z`;
  }
  return `M${CENTRE - radius} ${CENTRE}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
}

/** An area's mark: the colour and the shape of its region. Decoration: the region's name stands beside it. */
export function Mark({ region, hollow = false }: { readonly region: string | null | undefined; readonly hollow?: boolean }) {
  const { name, shape } = regionNamed(region);
  const colour = name === NO_REGION.name ? 'var(--muted)' : `var(--region-${regionSlug(name)})`;
  return (
    <svg className="mark" width={VIEW} height={VIEW} viewBox={`0 0 ${VIEW} ${VIEW}`} aria-hidden="true">
      <path d={outline(shape, hollow ? RADIUS - 0.6 : RADIUS)} fill={hollow ? 'var(--paper)' : colour} stroke={hollow ? colour : 'none'} strokeWidth={1.6} />
    </svg>
  );
}
