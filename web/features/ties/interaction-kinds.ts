import type { graphql } from '../../data/graphql.ts';

/** Kinds of interaction, as the API has them, in the order they are listed. */
export const INTERACTION_KINDS = [
  'PEER_VISIT', 'BUDDY_CALL', 'CLUSTER_SESSION', 'NETWORK_MEETING', 'SPRING_EVENT', 'NATIONAL_EVENT', 'ONLINE_SESSION', 'ANSWER', 'COLLABORATION',
] as const satisfies readonly ReturnType<typeof graphql.scalar<'InteractionKind'>>[];
export type InteractionKind = (typeof INTERACTION_KINDS)[number];

/** Those that are events, which can be left out to see what rests on them. */
export type EventKind = Exclude<InteractionKind, 'ANSWER' | 'COLLABORATION'>;
export const EVENT_KINDS = INTERACTION_KINDS.filter((kind): kind is EventKind => kind !== 'ANSWER' && kind !== 'COLLABORATION');

/** As it stands in the address: `peer-visit`. */
export const kindSlug = (kind: InteractionKind): string => kind.toLowerCase().replace(/_/g, '-');

export const kindOfSlug = (slug: string): InteractionKind | undefined => INTERACTION_KINDS.find((kind) => kindSlug(kind) === slug);
