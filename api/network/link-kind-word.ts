import { wordEnum } from '../schema/word-enum.ts';

export type LinkKind = 'SHARED_EVENTS' | 'SHARED_CLUSTER' | 'SHARED_LTO' | 'SHARED_PARTNER' | 'SHARED_TOPIC';

export const LinkKindWord = wordEnum<LinkKind>('LinkKind', 'What two areas have in common.', {
  SHARED_EVENTS: 'Both were represented at the same events.',
  SHARED_CLUSTER: 'Both are represented in the same clusters.',
  SHARED_LTO: 'The same organisation holds the money of both.',
  SHARED_PARTNER: 'The same organisation supports both.',
  SHARED_TOPIC: 'Both need or offer the same topics.',
});

export type Level = 'area';
export const LevelWord = wordEnum<Level>('Level', 'What the network is made of.', {
  area: 'Areas, linked by what they have in common.',
});
