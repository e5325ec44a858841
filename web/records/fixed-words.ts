import { recordTexts } from '../texts/records.ts';
import { capital, plainWord, roleWord } from '../ui/words.ts';
import type { Option } from './form/field-rule.ts';

/** The fixed words of the programme, as choices. */
const asWritten = (values: readonly string[]): readonly Option[] => values.map((value) => ({ value, text: capital(plainWord(value)) }));

const EVENT_WORDS = ['SPRING_EVENT', 'NATIONAL_EVENT', 'CLUSTER_SESSION', 'NETWORK_MEETING', 'PEER_VISIT', 'BUDDY_CALL', 'ONLINE_SESSION'] as const;
export type EventKind = (typeof EVENT_WORDS)[number];
export const EVENT_KINDS = asWritten(EVENT_WORDS);
/** What two areas do together by themselves. */
export const CONTACT_KINDS = asWritten(['PEER_VISIT', 'NETWORK_MEETING', 'ONLINE_SESSION'] satisfies EventKind[]);

const ROLE_WORDS = ['MEMBER', 'CHAIR', 'VICE_CHAIR', 'WORKER', 'VOLUNTEER', 'REP', 'ADVISER', 'COORDINATOR'] as const;
export type RoleWord = (typeof ROLE_WORDS)[number];
export const ROLES: readonly Option[] = ROLE_WORDS.map((value) => ({ value, text: roleWord(value) }));

const AS_WORDS = ['PARTICIPANT', 'FACILITATOR', 'SPEAKER'] as const;
export type AsWord = (typeof AS_WORDS)[number];
export const ATTENDED_AS = asWritten(AS_WORDS);

export const SEATS = asWritten(['NAMED', 'SUBSTITUTE']);

const levels = (words: readonly string[]): readonly Option[] => words.map((text, i) => ({ value: String(i + 1), text }));
export const URGENCIES = levels(recordTexts.urgencies);
export const EXPERIENCES = levels(recordTexts.experiences);

/** In full, as files have them: the API's own words for them are shorter than what it records. */
export const ORGANISATION_KINDS: readonly Option[] = [
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
].map((value) => ({ value, text: capital(value) }));
export const CLUSTER_KINDS = asWritten(['TOPIC', 'REGIONAL', 'ROLE']);
export const COLLABORATION_KINDS = asWritten(['PROJECT', 'CAMPAIGN', 'PILOT_GRANT']);
