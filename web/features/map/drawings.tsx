import { useState, type ComponentProps } from 'react';
import { CamerasTogether } from '../../map/cameras-together.ts';
import type { Scene } from '../../map/scene.ts';
import { mapTexts } from '../../texts/map.ts';
import type { MapKey } from './key-panel.tsx';
import { MapCanvas } from './map-canvas.tsx';

type CanvasProps = Omit<ComponentProps<typeof MapCanvas>, 'day' | 'cameras' | 'isLed'>;

interface DrawingsProps extends CanvasProps {
  /** The same on an earlier day, to stand beside it. */
  readonly before: (Pick<CanvasProps, 'summary' | 'describe'> & { readonly scene: Scene; readonly mapKey: MapKey }) | undefined;
}

const NOT_TAKEN = { current: null };

/** The map; beside an earlier day where two are compared. Both are moved together. */
export function Drawings({ before, ...now }: DrawingsProps) {
  const [cameras] = useState(() => new CamerasTogether());
  return (
    <div className="map-drawings">
      {before && <MapCanvas key="before" {...now} {...before} missing={undefined} drawing={NOT_TAKEN} cameras={cameras} isLed day={mapTexts.dayOfMap(before.scene.at)} />}
      <MapCanvas key="now" {...now} cameras={cameras} isLed={false} day={before && mapTexts.dayOfMap(now.scene.at)} />
    </div>
  );
}
