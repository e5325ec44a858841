import { otherEnd } from '../../network/links.ts';
import { mapTexts } from '../../texts/map.ts';
import { strengthFigure } from '../../ui/strength.ts';
import type { ById, Picture } from './picture.ts';

/** What a mark is, in a sentence: how many ties, the strongest with whom. */
export function describeParty({ parties }: Picture, byId: ById, id: string): string {
  const row = parties.find(({ party }) => party.id === id);
  if (!row) return '';
  const { party, ties, strongest } = row;
  const other = strongest && byId.get(otherEnd(strongest, id));
  return mapTexts.describe(party.name, ties, other && strongest && `${other.shortName} (${strengthFigure(strongest.strength)})`);
}
