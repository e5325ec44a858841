import type { NodeId } from '../../../model/node-id.ts';
import { badInput } from '../../../model/kith-error.ts';
import type { Network } from '../../../network/network.ts';
import { pastSuggestions } from '../past-suggestions.ts';
import { poolAffinity, type Matchmaking } from '../pool-affinity.ts';
import { poolMembers } from '../pool.ts';
import { topicTreeOf } from '../topic-tree-of.ts';
import { pastClusterPairs } from './past-clusters.ts';
import type { Plan } from './plan.ts';
import { PlanBoard } from './plan-board.ts';

/** Reads what a plan's groups follow from. @throws KithError BAD_INPUT for topics and areas of venues that there are none of. */
export async function openPlanBoard(matchmaking: Matchmaking, plan: Plan): Promise<PlanBoard> {
  const { network, store } = matchmaking;
  const ids = poolMembers(network, 'Area', plan.pool, plan.at);
  const [affinity, past] = await Promise.all([
    poolAffinity(matchmaking, ids, plan.at),
    pastSuggestions(store, ids, plan.at, { except: plan.id, kinds: ['cluster'] }),
  ]);
  const { monthsApart, pastApart } = plan.decisions.rules;
  return new PlanBoard(plan, affinity, {
    topics: topicTreeOf(network),
    past,
    pastPairs: pastApart ? pastClusterPairs(network, ids, plan.at, { months: monthsApart, suggested: past.pairs }) : new Set(),
    positions: positionsOf(network, plan.decisions.groups.flatMap(({ venueArea }) => venueArea ?? [])),
  });
}

function positionsOf(network: Network, areas: readonly NodeId[]) {
  return new Map(
    areas.flatMap((id) => {
      const { lat, lon } = network.node(network.number(id) ?? -1) ?? {};
      return lat === undefined || lon === undefined ? [] : [[id, { lat, lon }] as const];
    }),
  );
}

/** @throws KithError BAD_INPUT where a group names a topic, or an area as its venue, that there is none of or that has no position. */
export function checkGroupsKnown(network: Network, groups: Plan['decisions']['groups']): void {
  for (const { topic, venueArea } of groups) {
    if (topic !== undefined && labelled(network, topic) !== 'Topic') throw badInput(`topic "${topic}" must be the id of a topic there is, as topic:housing.`);
    if (venueArea === undefined) continue;
    if (labelled(network, venueArea) !== 'Area') throw badInput(`venueArea "${venueArea}" must be the id of an area there is, as area:dover.`);
    if (positionsOf(network, [venueArea]).size === 0) throw badInput(`venueArea "${venueArea}" has no position on record. Give the venue as lat and lon.`);
  }
}

/** @throws KithError BAD_INPUT where a share is asked for a region that no area of the pool is in. */
export function checkSharesKnown(board: PlanBoard, { regionShares = [] }: Partial<Plan['decisions']['rules']> = {}): void {
  const known = [...new Set(board.candidates.flatMap(({ region }) => region ?? []))].sort();
  for (const { region } of regionShares) {
    if (!known.includes(region)) throw badInput(`regionShares: "${region}" is not the region of any area of the pool. There are: ${known.join(', ')}.`);
  }
}

const labelled = (network: Network, id: NodeId) => network.node(network.number(id) ?? -1)?.label;
