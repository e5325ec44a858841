import { counts } from '../texts/counts.ts';
import { strengthTexts } from '../texts/strength.ts';
import { bandWord, strengthFigure } from '../ui/strength.ts';
import type { Link } from './links.ts';

interface TieStrength {
  readonly strength: number;
  readonly band: Parameters<typeof bandWord>[0];
}

/** `0.66, steady`: a tie in figure and word. */
export const tieWords = ({ strength, band }: TieStrength): string => strengthTexts.tie(strengthFigure(strength), bandWord(band));

/** `tie of 0.66, steady; share 1 cluster`: what joins two areas. */
export function linkWords({ tie, shared }: Pick<Link, 'tie' | 'shared'>): string {
  const things = shared.map(({ kind, count }) => counts[kind](count)).join(', ');
  return [tie && strengthTexts.tieOf(tieWords(tie)), things && strengthTexts.share(things)].filter(Boolean).join('; ');
}
