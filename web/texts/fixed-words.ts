import type { graphql } from '../data/graphql.ts';
import { recordTexts } from './records.ts';

/** The fixed words of the programme: every value that the API's schema has for them, in the order they are offered. */
export type EventKind = ReturnType<typeof graphql.scalar<'EventKind'>>;
export type RoleWord = ReturnType<typeof graphql.scalar<'Role'>>;
export type AsWord = ReturnType<typeof graphql.scalar<'AttendedAs'>>;
type Words<W extends string> = Readonly<Record<W, string>>;

const EVENT_KIND_WORDS: Words<EventKind> = {
  SPRING_EVENT: 'Spring event',
  NATIONAL_EVENT: 'National event',
  CLUSTER_SESSION: 'Cluster session',
  NETWORK_MEETING: 'Network meeting',
  PEER_VISIT: 'Peer visit',
  BUDDY_CALL: 'Buddy call',
  ONLINE_SESSION: 'Online session',
};
const ROLE_WORDS: Words<RoleWord> = {
  MEMBER: 'Member',
  CHAIR: 'Chair',
  VICE_CHAIR: 'Vice-chair',
  WORKER: 'Worker',
  VOLUNTEER: 'Volunteer',
  REP: 'Rep',
  ADVISER: 'Adviser',
  COORDINATOR: 'Coordinator',
};
const AS_WORDS: Words<AsWord> = { PARTICIPANT: 'Participant', FACILITATOR: 'Facilitator', SPEAKER: 'Speaker' };
const SEAT_WORDS: Words<ReturnType<typeof graphql.scalar<'Seat'>>> = { NAMED: 'Named', SUBSTITUTE: 'Substitute' };
const ORGANISATION_WORDS: Words<ReturnType<typeof graphql.scalar<'OrganisationKind'>>> = {
  COMMUNITY_BASED_ORGANISATION: 'Community-based organisation / local charity',
  COUNCIL_FOR_VOLUNTARY_SERVICE: 'Council for voluntary service',
  HOUSING_ASSOCIATION: 'Housing association',
  LOCAL_AUTHORITY: 'Local authority',
  CHURCH_OR_FAITH_BODY: 'Church or faith body',
  GP_PRACTICE: 'GP practice',
  ENVIRONMENTAL_CHARITY: 'Environmental charity (regional)',
  PARTNERSHIP_AS_ITS_OWN_LTO: 'Partnership as its own LTO (CIO, CIC, charitable company)',
  SUPPORT_PARTNER: 'Support partner',
  FUNDER: 'Funder',
  PUBLIC_BODY: 'Public body',
  OTHER: 'Other',
};
const CLUSTER_WORDS: Words<ReturnType<typeof graphql.scalar<'ClusterKind'>>> = { TOPIC: 'Topic', REGIONAL: 'Regional', ROLE: 'Role' };
const COLLABORATION_WORDS: Words<ReturnType<typeof graphql.scalar<'CollaborationKind'>>> = { PROJECT: 'Project', CAMPAIGN: 'Campaign', PILOT_GRANT: 'Pilot grant' };

/** What somebody is in an area, on a seat of a cluster or at an event. */
export const HELD_WORDS: Readonly<Record<string, string>> = { ...ROLE_WORDS, ...AS_WORDS, ...SEAT_WORDS };

interface WordOption<W extends string> {
  readonly value: W;
  readonly text: string;
}
// The keys of such a record are its words.
const options = <W extends string>(words: Words<W>): readonly WordOption<W>[] => Object.entries<string>(words).map(([value, text]) => ({ value: value as W, text }));
const levels = (words: readonly string[]): readonly WordOption<string>[] => words.map((text, i) => ({ value: String(i + 1), text }));

export const EVENT_KINDS = options(EVENT_KIND_WORDS);
/** What two areas do together by themselves. */
export const CONTACT_KINDS = (['PEER_VISIT', 'NETWORK_MEETING', 'ONLINE_SESSION'] satisfies EventKind[]).map((value) => ({ value, text: EVENT_KIND_WORDS[value] }));
export const ROLES = options(ROLE_WORDS);
export const ATTENDED_AS = options(AS_WORDS);
export const SEATS = options(SEAT_WORDS);
export const ORGANISATION_KINDS = options(ORGANISATION_WORDS);
export const CLUSTER_KINDS = options(CLUSTER_WORDS);
export const COLLABORATION_KINDS = options(COLLABORATION_WORDS);
export const URGENCIES = levels(recordTexts.urgencies);
export const EXPERIENCES = levels(recordTexts.experiences);
