import type { LevelWord } from '../../network/level.ts';
import { mapTexts } from '../../texts/map.ts';
import { figure } from '../../ui/count.ts';
import { Sentence } from '../../ui/sentence.tsx';
import type { Party } from '../../network/party.ts';
import { measureFigure } from './measures.ts';
import type { Picture } from './picture.ts';

interface PartySaysProps {
  readonly party: Party;
  readonly level: LevelWord;
  readonly living: number;
  readonly outside: number;
  readonly picture: Picture;
}

/** With how many it is tied, and how much it stands between others. */
export function PartySays({ party, level, living, outside, picture }: PartySaysProps) {
  const { at, measures } = picture.network;
  const own = measures.get(party.id)?.betweenness ?? 0;
  const before = [...measures.values()].filter(({ betweenness }) => betweenness > own).length;
  if (living === 0) return <p className="detail-says">{mapTexts.noTies(at)}</p>;
  return (
    <p className="detail-says">
      <Sentence text={mapTexts.tiedTo} parts={{ parties: <strong>{mapTexts.parties(level, living)}</strong>, outside: figure(outside) }} />{' '}
      {own > 0 && mapTexts.rank(before + 1, measures.size, measureFigure(own, 'betweenness'))}
    </p>
  );
}
