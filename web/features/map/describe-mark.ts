import { otherEnd } from '../../network/links.ts';
import { mapTexts } from '../../texts/map.ts';
import { strengthFigure } from '../../ui/strength.ts';
import type { Around } from './around/around.ts';
import type { ById, Picture } from './picture.ts';

/** What a mark is, in a sentence: of a party how many ties, the strongest with whom; of what stands round the selection, what ties it to it. */
export function describeMark({ parties }: Picture, around: Around, byId: ById, id: string): string {
  const row = parties.find(({ party }) => party.id === id);
  if (row) {
    const { party, ties, strongest } = row;
    const other = strongest && byId.get(otherEnd(strongest, id));
    return mapTexts.describe(party.name, ties, other && strongest && `${other.shortName} (${strengthFigure(strongest.strength)})`);
  }
  const record = around.records.find((one) => one.id === id);
  return record ? mapTexts.aroundRecord(record) : '';
}
