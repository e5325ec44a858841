import type { IsoDate } from '../../graph/model/iso-date.ts';
import { isGiven } from '../../graph/model/given.ts';
import { nodeId, parseNodeId, type NodeId } from '../../graph/model/node-id.ts';
import type { RelationKind } from '../../graph/model/relations.ts';
import { topicAndNarrower } from '../../graph/services/topic-tree.ts';
import type { Direction, FieldCondition, RelatedCondition, Store, Where } from '../../graph/store/store.ts';
import { nearOf } from '../connection/near.ts';
import { ALL, conditions, oneOf } from '../connection/read-page.ts';
import type { AreaFilter } from './area-filter.ts';

/** What an area must fulfil, in the store’s words. */
export async function areaWhere(store: Store, filter: AreaFilter, at: IsoDate): Promise<Where> {
  return {
    text: filter.text ?? undefined,
    ids: await areaIds(store, filter, at),
    near: nearOf(filter.near),
    fields: conditions({
      region: oneOf(filter.region),
      localAuthority: oneOf(filter.localAuthority),
      coastal: filter.coastal === null || filter.coastal === undefined ? undefined : { in: [filter.coastal] },
    }),
    related: await relatedConditions(store, filter, at),
  };
}

async function relatedConditions(store: Store, filter: AreaFilter, at: IsoDate): Promise<RelatedCondition[]> {
  const { needs, offers, lto, partner, collaboration, role } = filter;
  const related: RelatedCondition[] = [];
  const add = (kind: RelationKind, direction: Direction, ids: readonly NodeId[] | undefined, fields?: FieldCondition) =>
    related.push({ kind, direction, ids, at, fields: conditions({ role: fields }) });
  if (isGiven(needs)) add('NEEDS', 'out', await topicAndNarrower(store, parseNodeId(needs)));
  if (isGiven(offers)) add('OFFERS', 'out', await topicAndNarrower(store, parseNodeId(offers)));
  if (isGiven(lto)) add('ADMINISTERS', 'in', [parseNodeId(lto)]);
  if (isGiven(partner)) add('SUPPORTS', 'in', [parseNodeId(partner)]);
  if (isGiven(collaboration)) add('PARTNER_IN', 'out', [parseNodeId(collaboration)]);
  if (role) add('HOLDS_ROLE', 'in', undefined, { in: role });
  return related;
}

/** Conditions that only a list of areas can say: topics needed or offered, and members sent to a cluster. */
async function areaIds(store: Store, filter: AreaFilter, at: IsoDate): Promise<readonly NodeId[] | undefined> {
  const lists: (readonly NodeId[])[] = [];
  if (filter.ids) lists.push(filter.ids.map((id) => nodeId('Area', id)));
  if (isGiven(filter.topic)) lists.push(await areasOnTopic(store, parseNodeId(filter.topic), at));
  if (isGiven(filter.cluster)) lists.push(await areasInCluster(store, parseNodeId(filter.cluster), at));
  const [first, ...others] = lists;
  return first?.filter((id) => others.every((list) => list.includes(id)));
}

async function areasOnTopic(store: Store, topic: NodeId, at: IsoDate): Promise<readonly NodeId[]> {
  const topics = await topicAndNarrower(store, topic);
  const pages = await Promise.all(
    (['NEEDS', 'OFFERS'] as const).map((kind) => store.related(topics, { kind, direction: 'in', at, first: ALL })),
  );
  const nodes = pages.flat().flatMap(({ items }) => items.map(({ node }) => node));
  return [...new Set(nodes.filter(({ label }) => label === 'Area').map(({ id }) => id))];
}

async function areasInCluster(store: Store, cluster: NodeId, at: IsoDate): Promise<readonly NodeId[]> {
  const [page] = await store.related([cluster], { kind: 'MEMBER_OF', direction: 'in', at, first: ALL });
  const areas = page?.items.map(({ relation }) => (relation.kind === 'MEMBER_OF' ? relation.area : undefined)) ?? [];
  return [...new Set(areas.filter((area) => area !== undefined))];
}


