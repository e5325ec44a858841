import type Sigma from 'sigma';
import { londonView, viewOf, WHOLE, type CameraView } from './camera-views.ts';
import type { CamerasTogether } from './cameras-together.ts';
import type { Scene } from './scene.ts';

/** The maps that one is moved together with. */
export interface MapCompany {
  readonly cameras: CamerasTogether;
  /** It looks at what another looks at, and does not choose for itself. */
  readonly isLed: boolean;
}

export const STILL = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;
const MOTION_MS = 180;
const ZOOM = 1.6;
/** How much of the drawing is left free round what is looked at, and how far out one goes for it. A layout may take more room than the country does. */
const PLACES = { room: 1.45, widest: 1 };
const ARRANGED = { room: 1.14, widest: 1.6 };

/** Where a map looks: at what its scene is about until somebody moves it, and with those beside it. */
export class Looking {
  private focused: string | undefined;
  private followedTo: CameraView | undefined;
  /** Moves of the map's own that have not arrived. */
  private underWay = 0;
  readonly leave: () => void;

  constructor(
    private readonly sigma: Sigma,
    private readonly company: MapCompany,
  ) {
    this.leave = company.cameras.join(sigma);
  }

  /** Moves to what a scene is about, when that is something else than before. */
  follow(scene: Scene): void {
    const wanted = scene.focus?.join();
    if (this.company.isLed || wanted === this.focused) return;
    this.focused = wanted;
    this.lookAtFocus(scene);
  }

  /** There is more room, or less: what is looked at is seen whole, unless somebody has moved the map since. */
  resized(scene: Scene): void {
    if (!this.company.isLed && this.hasStayed()) this.lookAtFocus(scene);
  }

  zoom(by: 'in' | 'out' | 'all' | 'london'): void {
    const camera = this.sigma.getCamera();
    if (by === 'all') void this.moveTo(WHOLE);
    else if (by === 'london') void this.moveTo(londonView(this.sigma));
    else void this.moveTo({ ...camera.getState(), ratio: camera.getBoundedRatio(camera.ratio * (by === 'in' ? 1 / ZOOM : ZOOM)) });
  }

  private lookAtFocus(scene: Scene): void {
    const wanted = new Set(scene.focus);
    this.followedTo = viewOf(this.sigma, scene.nodes.filter(({ id }) => wanted.has(id)), scene.geographic ? PLACES : ARRANGED);
    this.underWay += 1;
    void this.moveTo(this.followedTo).finally(() => (this.underWay -= 1));
  }

  private hasStayed(): boolean {
    const { followedTo } = this;
    if (this.underWay > 0) return true;
    const { x, y, ratio } = this.sigma.getCamera().getState();
    return followedTo !== undefined && [x - followedTo.x, y - followedTo.y, ratio - followedTo.ratio].every((off) => Math.abs(off) < 1e-6);
  }

  private async moveTo(view: CameraView): Promise<void> {
    if (STILL()) this.sigma.getCamera().setState(view);
    else await this.sigma.getCamera().animate(view, { duration: MOTION_MS });
  }
}
