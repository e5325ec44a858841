import { mapTexts } from '../../texts/map.ts';
import type { MapArea } from '../../network/map-area.ts';
import { measureFigure } from './measures.ts';
import type { Picture } from './picture.ts';

interface AreaSaysProps {
  readonly area: MapArea;
  readonly living: number;
  readonly outside: number;
  readonly picture: Picture;
}

/** With how many areas it is tied, and how much it stands between others. */
export function AreaSays({ area, living, outside, picture }: AreaSaysProps) {
  const { at, measures } = picture.network;
  const own = measures.get(area.id)?.betweenness ?? 0;
  const before = [...measures.values()].filter(({ betweenness }) => betweenness > own).length;
  if (living === 0) return <p className="detail-says">{mapTexts.noTies(at)}</p>;
  return (
    <p className="detail-says">
      Tied to <strong>{mapTexts.tied(living)}</strong>
      {mapTexts.outside(outside)} {own > 0 && mapTexts.rank(before + 1, measures.size, measureFigure(own, 'betweenness'))}
    </p>
  );
}
