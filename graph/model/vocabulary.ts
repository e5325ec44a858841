/** The fixed words of the programme. In files, case, `-` and `_` make no difference. */
export const PROVENANCES = ['fact', 'derived', 'demo'] as const;
export type Provenance = (typeof PROVENANCES)[number];

export const CONSENTS = ['yes', 'no'] as const;
export type Consent = (typeof CONSENTS)[number];

export const ROLES = [
  'member',
  'chair',
  'vice-chair',
  'worker',
  'volunteer',
  'rep',
  'adviser',
  'coordinator',
] as const;
export type Role = (typeof ROLES)[number];

/** Roles whose holder stands for the area at an event, when the record names no area. */
export const REPRESENTING_ROLES: readonly Role[] = ['member', 'chair', 'vice-chair', 'worker', 'volunteer'];

export const EVENT_KINDS = [
  'spring event',
  'national event',
  'cluster session',
  'network meeting',
  'peer visit',
  'buddy call',
  'online session',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const CLUSTER_KINDS = ['topic', 'regional', 'role'] as const;
export const SEATS = ['named', 'substitute'] as const;
export const ATTENDED_AS = ['participant', 'facilitator', 'speaker'] as const;
export const COLLABORATION_KINDS = ['project', 'campaign', 'pilot grant'] as const;

export const SUGGESTION_KINDS = ['buddy', 'cluster', 'peer', 'collaborator'] as const;
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];
/** What becomes of a suggestion, in this order; declined is an end. */
export const SUGGESTION_STATUSES = ['suggested', 'proposed', 'accepted', 'declined', 'in touch', 'followed up'] as const;
export type SuggestionStatus = (typeof SUGGESTION_STATUSES)[number];
/** What somebody to whom it was proposed may answer. */
export const ANSWERS_TO_SUGGESTION = ['accepted', 'declined'] as const;
/** A round or plan is drafted, then proposed to those it is about. */
export const DRAFT_STATUSES = ['draft', 'proposed'] as const;
export type DraftStatus = (typeof DRAFT_STATUSES)[number];

/** Kinds of Locally Trusted Organisation, then everybody else's. */
export const ORGANISATION_KINDS = [
  'community-based organisation / local charity',
  'council for voluntary service',
  'housing association',
  'local authority',
  'church or faith body',
  'GP practice',
  'environmental charity (regional)',
  'partnership as its own LTO (CIO, CIC, charitable company)',
  'support partner',
  'funder',
  'public body',
  'other',
] as const;

const plain = (text: string): string => text.toLowerCase().replace(/[-_\s]+/g, ' ').trim();

/** A fixed word without what stands in brackets or after a slash. */
export const shortWord = (word: string): string => word.replace(/\(.*?\)|\/.*$/g, '').trim();

/** The fixed word that `text` means, in full or short, or undefined. */
export function wordIn<W extends string>(words: readonly W[], text: string): W | undefined {
  const wanted = plain(text);
  return words.find((word) => plain(word) === wanted) ?? words.find((word) => plain(shortWord(word)) === wanted);
}
