import { HOME_SHORES, SHORES_ABROAD, type Shore } from './coast.ts';
import { inWindow, type GridWindow } from './grid-window.ts';

/** The land below a small map, as paths of SVG. */
export interface LandPaths {
  readonly home: string;
  readonly abroad: string;
}

export const landPaths = (window: GridWindow): LandPaths => ({ home: pathOf(HOME_SHORES, window), abroad: pathOf(SHORES_ABROAD, window) });

function pathOf(shores: readonly Shore[], window: GridWindow): string {
  return shores
    .map((shore) => {
      const points: string[] = [];
      for (let i = 0; i < shore.length; i += 2) {
        const { x, y } = inWindow({ x: shore[i] ?? 0, y: shore[i + 1] ?? 0 }, window);
        points.push(`${x.toFixed(1)} ${y.toFixed(1)}`);
      }
      return `M${points.join('L')}z`;
    })
    .join('');
}
