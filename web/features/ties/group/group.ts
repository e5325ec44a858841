import { listIn } from '../../../address/search.ts';
import { REGIONS, regionSlug } from '../../../geography/regions.ts';
import { levelOf, partyId, partyKey, type LevelWord } from '../party-id.ts';

/** Whose ties are looked at: one party's, or those within a region, a cluster, a topic or among some picked one by one. */
export type Group =
  | { readonly kind: 'party'; readonly id: string; readonly level: LevelWord }
  | { readonly kind: 'region'; readonly name: string }
  | { readonly kind: 'cluster'; readonly id: string }
  | { readonly kind: 'topic'; readonly id: string }
  | { readonly kind: 'picked'; readonly ids: readonly string[]; readonly level: LevelWord };

/** Those that can be chosen from a list; some are picked on the map. */
export const GROUP_KINDS = ['party', 'region', 'cluster', 'topic'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

/** How an address begins that names several of a level: `areas:dover,par-bay`. */
const SEVERAL: Readonly<Record<string, LevelWord>> = { areas: 'area', people: 'person', organisations: 'organisation' };

/** `dover`, `person:p1`, `region:london`, `cluster:c1`, `topic:t1` or `areas:dover,par-bay`; undefined for anything else. */
export function readGroup(text: string | undefined): Group | undefined {
  const id = partyId(text);
  if (!id) return undefined;
  if (id.startsWith('region:')) {
    const region = REGIONS.find(({ name }) => regionSlug(name) === id.slice('region:'.length));
    return region && { kind: 'region', name: region.name };
  }
  if (id.startsWith('cluster:')) return { kind: 'cluster', id };
  if (id.startsWith('topic:')) return { kind: 'topic', id };
  const [word = '', keys] = id.split(':');
  const several = Object.hasOwn(SEVERAL, word) ? SEVERAL[word] : undefined;
  if (several) return pickedGroup(several, listIn(keys).map((key) => `${several}:${key}`));
  const level = levelOf(id);
  return level && { kind: 'party', id, level };
}

const pickedGroup = (level: LevelWord, ids: readonly string[]): Group | undefined => (ids.length === 0 ? undefined : { kind: 'picked', level, ids: [...new Set(ids)].sort() });

export function groupInAddress(group: Group): string | undefined {
  if (group.kind === 'region') return `region:${regionSlug(group.name)}`;
  if (group.kind !== 'picked') return partyKey(group.id);
  const word = Object.keys(SEVERAL).find((one) => SEVERAL[one] === group.level);
  return `${word}:${group.ids.map((id) => id.slice(group.level.length + 1)).join(',')}`;
}

/** Whether ties count of which only one end is in the group. */
export type EndsWord = 'both' | 'either';

/** What a question about the group's ties is narrowed by. */
export function groupScope(group: Group | undefined, ends: EndsWord = 'both') {
  const filter = { ends: ends === 'either' ? ('EITHER' as const) : ('BOTH' as const) };
  switch (group?.kind) {
    case 'party':
      return { of: group.id, filter: {} };
    case 'region':
      return { of: null, filter: { ...filter, regions: [group.name] } };
    case 'cluster':
      return { of: null, filter: { ...filter, cluster: group.id } };
    case 'topic':
      return { of: null, filter: { ...filter, topic: group.id } };
    case 'picked':
      return { of: null, filter: { ...filter, ids: [...group.ids] } };
    default:
      return { of: null, filter: {} };
  }
}
