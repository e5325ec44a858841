import { count } from '../ui/count.ts';
import type { Link, LinkKind } from './links.ts';

const WORDS: Record<LinkKind, readonly [string, string]> = {
  events: ['event', 'events'],
  clusters: ['cluster', 'clusters'],
  ltos: ['LTO', 'LTOs'],
  partners: ['partner', 'partners'],
  topics: ['topic', 'topics'],
};

/** `3 events, 1 cluster`: what two areas share. */
export const sharedWords = ({ parts }: Pick<Link, 'parts'>): string =>
  parts.map(({ kind, count: n }) => count(n, ...WORDS[kind])).join(', ');
