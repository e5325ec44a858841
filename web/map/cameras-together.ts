import type Sigma from 'sigma';
import type { CameraState } from 'sigma/types';

/** Maps whose cameras go together: where one is moved, the others follow. */
export class CamerasTogether {
  private readonly maps = new Set<Sigma>();
  /** While the others are moved they move nobody. */
  private following = false;

  /** Gives what lets the map go its own way. */
  join(sigma: Sigma): () => void {
    const camera = sigma.getCamera();
    const [first] = this.maps;
    if (first) camera.setState(first.getCamera().getState());
    this.maps.add(sigma);
    const lead = (state: CameraState): void => {
      if (this.following) return;
      this.following = true;
      for (const other of this.maps) {
        if (other !== sigma) other.getCamera().setState(state);
      }
      this.following = false;
    };
    camera.on('updated', lead);
    return () => {
      camera.removeListener('updated', lead);
      this.maps.delete(sigma);
    };
  }
}
