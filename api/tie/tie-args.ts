import { LIVING } from '../../graph/ties/band.ts';

/** Arguments that questions about ties share, in the same words. */
export const AT = { nullable: true, description: 'The day asked of. Default: today.' };
export const OPTIONS = { nullable: true, description: 'How strength is reckoned.' };
export const FILTER = { nullable: true, description: 'Which parties and what evidence are meant. Default: all.' };
export const NETWORK_LEVEL = { nullable: true, defaultValue: 'area', description: 'What the network is made of.' } as const;
export const MIN_STRENGTH = { nullable: true, defaultValue: LIVING, description: 'Weaker ties are left out. Default: those that are living; 0: all, however faded.' };
