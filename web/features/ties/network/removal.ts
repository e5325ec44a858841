import { listIn, listOut, type Search } from '../../../address/search.ts';
import { regionSlug } from '../../../geography/regions.ts';
import { ROLES, type RoleWord } from '../../../texts/fixed-words.ts';
import { EVENT_KINDS, kindSlug, type EventKind } from '../interaction-kinds.ts';
import { partyId, partyKey } from '../party-id.ts';

/** What can be taken out of the network to see what rests on it. */
export const REMOVALS = ['central', 'parties', 'roles', 'facilitators', 'employer', 'kinds', 'events'] as const;
export type RemovalWord = (typeof REMOVALS)[number];

export const CENTRAL_BY = ['betweenness', 'degree', 'strength'] as const;
export type CentralWord = (typeof CENTRAL_BY)[number];

export const REMOVABLE_ROLES = ROLES.map(({ value }) => ({ value, slug: regionSlug(value.toLowerCase()) }));

export interface Removal {
  readonly remove: RemovalWord;
  /** How many of the most central. */
  readonly count: number;
  readonly by: CentralWord;
  readonly parties: readonly string[];
  readonly roles: readonly RoleWord[];
  readonly employer: string | undefined;
  readonly eventKinds: readonly EventKind[];
  /** What the names of the events left out contain. */
  readonly named: string | undefined;
}

const MOST = 50;
const DEFAULT_COUNT = 5;

export function readRemoval(search: Search): Removal {
  const count = Math.round(Number(search['count'] ?? DEFAULT_COUNT));
  return {
    remove: REMOVALS.find((word) => word === search['remove']) ?? 'central',
    count: count >= 1 && count <= MOST ? count : DEFAULT_COUNT,
    by: CENTRAL_BY.find((word) => word === search['by']) ?? 'betweenness',
    parties: listIn(search['parties']).flatMap((text) => partyId(text) ?? []),
    roles: REMOVABLE_ROLES.filter(({ slug }) => listIn(search['roles']).includes(slug)).map(({ value }) => value),
    employer: search['employer'],
    eventKinds: EVENT_KINDS.filter((kind) => listIn(search['events']).includes(kindSlug(kind))),
    named: search['named']?.trim() || undefined,
  };
}

export const removalInAddress = {
  remove: (remove: RemovalWord): Search => ({ remove: remove === 'central' ? undefined : remove }),
  count: (count: number): Search => ({ count: count === DEFAULT_COUNT ? undefined : String(count) }),
  by: (by: CentralWord): Search => ({ by: by === 'betweenness' ? undefined : by }),
  parties: (ids: readonly string[]): Search => ({ parties: listOut(ids.flatMap((id) => partyKey(id) ?? [])) }),
  roles: (roles: readonly RoleWord[]): Search => ({
    roles: listOut(REMOVABLE_ROLES.filter(({ value }) => roles.includes(value)).map(({ slug }) => slug)),
  }),
  employer: (employer: string | undefined): Search => ({ employer }),
  eventKinds: (kinds: readonly EventKind[]): Search => ({ events: listOut(kinds.map(kindSlug)) }),
  named: (named: string): Search => ({ named: named.trim() || undefined }),
};

/** The API's input; undefined while it is not said what to take out. */
export function removalInput(removal: Removal) {
  switch (removal.remove) {
    case 'central':
      return { mostCentral: removal.count, by: removal.by.toUpperCase() as Uppercase<CentralWord> };
    case 'parties':
      return removal.parties.length > 0 ? { parties: removal.parties } : undefined;
    case 'roles':
      return removal.roles.length > 0 ? { roles: removal.roles } : undefined;
    case 'facilitators':
      return { facilitators: true };
    case 'employer':
      return removal.employer ? { employedBy: removal.employer } : undefined;
    case 'kinds':
      return removal.eventKinds.length > 0 ? { eventKinds: removal.eventKinds } : undefined;
    case 'events':
      return removal.named ? { events: removal.named } : undefined;
  }
}
