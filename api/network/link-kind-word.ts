import { wordEnum } from '../schema/word-enum.ts';

export type LinkKind = 'SHARED_CLUSTER' | 'SHARED_LTO' | 'SHARED_PARTNER' | 'SHARED_TOPIC';

export const LinkKindWord = wordEnum<LinkKind>('LinkKind', 'What two areas have in common.', {
  SHARED_CLUSTER: 'Both are represented in the same clusters.',
  SHARED_LTO: 'The same organisation holds the money of both.',
  SHARED_PARTNER: 'The same organisation supports both.',
  SHARED_TOPIC: 'Both need or offer the same topics.',
});
