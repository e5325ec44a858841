import { badInput } from '../../graph/model/kith-error.ts';
import type { NodeId } from '../../graph/model/node-id.ts';
import { nameOf } from '../../graph/model/nodes.ts';
import type { Pool } from '../../graph/services/matching/pool.ts';
import { listed } from '../../graph/ties/words.ts';
import type { Context } from '../context.ts';
import type { PoolInput } from './draft-inputs.ts';

/** @throws KithError BAD_INPUT for those named by hand who are of the other kind, and for everybody where that is too many. */
export function poolAsked(input: PoolInput, of: 'people' | 'areas'): Pool {
  const other = of === 'people' ? 'areas' : 'people';
  if (input[other]?.length) throw badInput(`${other} cannot be drawn from here: name ${of}.`);
  if (of === 'people' && input.everyone) throw badInput('everyone true is for areas. Say which people: of a cluster, a topic or regions, or by hand.');
  return {
    everyone: input.everyone || undefined,
    cluster: (input.cluster ?? undefined) as NodeId | undefined,
    topic: (input.topic ?? undefined) as NodeId | undefined,
    regions: input.regions ?? undefined,
    byHand: (input[of] ?? undefined) as NodeId[] | undefined,
  };
}

/** Whom a pool means, in words. */
export async function poolText({ loaders }: Context, { everyone, cluster, topic, regions = [], byHand = [] }: Pool): Promise<string> {
  const [ofCluster, ofTopic] = await Promise.all([cluster, topic].map((id) => (id === undefined ? undefined : loaders.node(id))));
  const said = [
    ...(everyone && !cluster && !topic && regions.length === 0 ? ['all areas'] : []),
    ...(ofCluster ? [nameOf(ofCluster) ?? ofCluster.id] : []),
    ...(ofTopic ? [`on ${nameOf(ofTopic) ?? ofTopic.id}`] : []),
    ...(regions.length > 0 ? [`in ${listed([...regions])}`] : []),
    ...(byHand.length > 0 ? [`${byHand.length} by hand`] : []),
  ];
  return said.join(', ');
}
