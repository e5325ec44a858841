import { count } from '../ui/count.ts';
import { strengthFigure } from '../ui/strength.ts';
import type { Link, SharedKind, Tie } from './links.ts';

const WORDS: Record<SharedKind, readonly [string, string]> = {
  clusters: ['cluster', 'clusters'],
  ltos: ['LTO', 'LTOs'],
  partners: ['partner', 'partners'],
  topics: ['topic', 'topics'],
};

/** `0.66, steady`: a tie in figure and word. */
export const tieWords = ({ strength, band }: Pick<Tie, 'strength' | 'band'>): string => `${strengthFigure(strength)}, ${band}`;

/** `tie of 0.66, steady; share 1 cluster`: what joins two areas. */
export function linkWords({ tie, shared }: Pick<Link, 'tie' | 'shared'>): string {
  const things = shared.map(({ kind, count: n }) => count(n, ...WORDS[kind])).join(', ');
  return [tie && `tie of ${tieWords(tie)}`, things && `share ${things}`].filter(Boolean).join('; ');
}
