import type { InteractionKind } from '../network/interaction-kinds.ts';

interface KindWeight {
  /** β: what one interaction of this kind between two parties alone counts on its day. */
  readonly weight: number;
  readonly reason: string;
}

/** What each kind of interaction counts unless a question says otherwise, and why. */
export const KIND_WEIGHTS: Readonly<Record<InteractionKind, KindWeight>> = {
  'peer visit': { weight: 1, reason: 'A day spent in one another’s neighbourhood is the fullest meeting there is.' },
  'cluster session': { weight: 1, reason: 'People work together in person for a day; the number of areas shares it out.' },
  'network meeting': { weight: 1, reason: 'People meet in person; the number of areas shares it out.' },
  'spring event': { weight: 1, reason: 'People meet in person; its size makes each pair’s share small.' },
  'national event': { weight: 1, reason: 'People meet in person; with hundreds present it adds a whisper to each pair.' },
  'online session': { weight: 0.5, reason: 'A screen leaves out the corridor and the cup of tea, so half of a meeting in person.' },
  'buddy call': { weight: 0.5, reason: 'A call is personal but short, so half of a meeting.' },
  answer: { weight: 0.5, reason: 'Advice in writing shows trust and use, but not that two people met.' },
  collaboration: { weight: 0.25, reason: 'Joint work goes on month by month: each month it runs counts a quarter of a meeting, for two years at most.' },
};
