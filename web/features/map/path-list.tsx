import type { ChangeAddress } from '../../address/use-address.ts';
import { mapTexts } from '../../texts/map.ts';
import { count } from '../../ui/count.ts';
import { asAddress, type MapState } from './map-address.ts';
import type { MapArea } from '../../network/map-area.ts';
import type { Picture } from './picture.ts';
import { linkWords } from '../../network/shared-words.ts';

interface PathListProps {
  readonly state: MapState;
  readonly areas: readonly MapArea[];
  readonly picture: Picture;
  readonly change: ChangeAddress;
}

/** The way from the selection to another area, step by step, and what each step rests on. */
export function PathList({ state, areas, picture, change }: PathListProps) {
  const byId = new Map(areas.map((area) => [area.id, area]));
  const far = state.pathTo ? byId.get(state.pathTo) : undefined;
  const { path } = picture;
  if (!path || !far) {
    return (
      <p className="detail-says">
        <strong>{mapTexts.noPath}</strong> to {far?.name ?? 'this area'} by what is drawn. Draw more of what areas share, allow weaker ties, or choose another day.
      </p>
    );
  }
  return (
    <section className="detail-says">
      <p>
        {count(path.length - 1, 'step')} to <strong>{far.name}</strong>:
      </p>
      <ol className="detail-way">
        {path.map((id, i) => {
          const next = path[i + 1];
          const link = picture.allLinks.find(({ a, b, change: came }) => came !== 'lost' && ((a === id && b === next) || (b === id && a === next)));
          return (
            <li key={id}>
              <button
                type="button"
                className="detail-pick"
                onClick={() => change(asAddress.selected(id), { said: `selected ${byId.get(id)?.shortName ?? id}` })}
              >
                <strong>{byId.get(id)?.name}</strong>
              </button>
              {link && <div className="muted small">{linkWords(link)}</div>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
