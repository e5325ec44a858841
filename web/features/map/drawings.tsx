import type { ComponentProps } from 'react';
import { mapTexts } from '../../texts/map.ts';
import type { MapKey } from './key-panel.tsx';
import { MapCanvas } from './map-canvas.tsx';
import type { Scene } from '../../map/scene.ts';

interface DrawingsProps extends Omit<ComponentProps<typeof MapCanvas>, 'day'> {
  /** The same on an earlier day, to stand beside it. */
  readonly before: { readonly scene: Scene; readonly summary: { readonly head: string; readonly rest: string }; readonly mapKey: MapKey } | undefined;
}

const NOT_TAKEN = { current: null };

/** The map; beside an earlier day where two are compared. */
export function Drawings({ before, ...now }: DrawingsProps) {
  if (!before) return <MapCanvas {...now} />;
  return (
    <div className="map-beside">
      <MapCanvas {...now} {...before} missing={undefined} drawing={NOT_TAKEN} day={mapTexts.dayOfMap(before.scene.at)} />
      <MapCanvas {...now} day={mapTexts.dayOfMap(now.scene.at)} />
    </div>
  );
}
