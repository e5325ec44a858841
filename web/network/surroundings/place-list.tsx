import { surroundingTexts } from '../../texts/surroundings.ts';
import { Mark } from '../../ui/mark.tsx';
import { RecordLink } from '../../ui/record-link.tsx';
import type { Party } from '../party.ts';
import type { Surrounding } from './surroundings.ts';

interface PlaceListProps {
  readonly areas: readonly Party[];
  readonly places: readonly Surrounding[];
}

/** The areas of a small map by name, each leading to its page. */
export function PlaceList({ areas, places }: PlaceListProps) {
  const byId = new Map(areas.map((area) => [area.id, area]));
  return (
    <details className="surroundings-list">
      <summary>{surroundingTexts.byName(places.length)}</summary>
      <ul>
        {places.map(({ id, look, says }) => {
          const area = byId.get(id);
          return (
            area && (
              <li key={id}>
                <Mark region={area.region} hollow={look === 'hollow'} />
                <RecordLink id={id}>{area.shortName}</RecordLink> <span className="muted">{says}</span>
              </li>
            )
          );
        })}
      </ul>
    </details>
  );
}
