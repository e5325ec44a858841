import { REGIONS, regionSlug } from '../../../geography/regions.ts';
import { levelOf, partyId, partyKey, type LevelWord } from '../party-id.ts';

/** Whose ties are looked at: one party's, or those within a region, a cluster or a topic. */
export type Group =
  | { readonly kind: 'party'; readonly id: string; readonly level: LevelWord }
  | { readonly kind: 'region'; readonly name: string }
  | { readonly kind: 'cluster'; readonly id: string }
  | { readonly kind: 'topic'; readonly id: string };

export const GROUP_KINDS = ['party', 'region', 'cluster', 'topic'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

/** `dover`, `person:p1`, `region:london`, `cluster:c1` or `topic:t1`; undefined for anything else. */
export function readGroup(text: string | undefined): Group | undefined {
  const id = partyId(text);
  if (!id) return undefined;
  if (id.startsWith('region:')) {
    const region = REGIONS.find(({ name }) => regionSlug(name) === id.slice('region:'.length));
    return region && { kind: 'region', name: region.name };
  }
  if (id.startsWith('cluster:')) return { kind: 'cluster', id };
  if (id.startsWith('topic:')) return { kind: 'topic', id };
  const level = levelOf(id);
  return level && { kind: 'party', id, level };
}

export const groupInAddress = (group: Group): string | undefined =>
  group.kind === 'region' ? `region:${regionSlug(group.name)}` : partyKey(group.id);

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
    default:
      return { of: null, filter: {} };
  }
}
