import { HOME_SHORES, SHORES_ABROAD, type Shore } from '../../geography/coast.ts';
import type { PreviewScene } from './preview-scene.ts';

/** The land below a preview, as paths of SVG. */
export interface PreviewLand {
  readonly home: string;
  readonly abroad: string;
}

function pathOf(shores: readonly Shore[], { scale, left, top }: PreviewScene): string {
  return shores
    .map((shore) => {
      const points: string[] = [];
      for (let i = 0; i < shore.length; i += 2) {
        points.push(`${(((shore[i] ?? 0) - left) * scale).toFixed(1)} ${((top - (shore[i + 1] ?? 0)) * scale).toFixed(1)}`);
      }
      return `M${points.join('L')}z`;
    })
    .join('');
}

export const landBelow = (scene: PreviewScene): PreviewLand => ({ home: pathOf(HOME_SHORES, scene), abroad: pathOf(SHORES_ABROAD, scene) });
