import { figure } from '../ui/count.ts';

const ALREADY_SAID = /^invented(; )?/;

/** How records and relations are known, in words. */
export const knownTexts = {
  demo: (source: string | null | undefined) => {
    const more = (source ?? '').replace(ALREADY_SAID, '');
    return more ? `invented for the demonstration (${more})` : 'invented for the demonstration';
  },
  fact: (source: string | null | undefined) => (source ? `recorded from ${source}` : 'recorded as a fact'),
  derived: 'worked out from other records',
  counted: (n: number, words: string) => `${figure(n)} ${words}`,
  rest: (n: number) => `${figure(n)} from other sources`,
} as const;
