import { EVENT_KINDS } from '../model/vocabulary.ts';

/** What can bring parties in touch on a day: the kinds of event, an answer given, a month of joint work. */
export const INTERACTION_KINDS = [...EVENT_KINDS, 'answer', 'collaboration'] as const;
export type InteractionKind = (typeof INTERACTION_KINDS)[number];
