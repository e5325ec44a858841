import { badInput } from '../../graph/model/kith-error.ts';
import { areaLinks } from '../../graph/network/area-links.ts';
import type { Distances } from '../../graph/measures/shortest-paths.ts';
import { networkAt } from '../../graph/services/networks/network-at.ts';
import { leastStrength } from '../tie/tie-answers.ts';
import { questionOf, type TiesAsked } from '../tie/ties-asked.ts';
import type { Context } from '../context.ts';
import type { LinkKind } from './link-kind-word.ts';
import type { NetworkLink } from './network.ts';
import { NetworkValue } from './network-value.ts';

const MOST_NODES = 5_000;
export const USUAL_NODES = 2_000;

export interface NetworkAsked extends TiesAsked {
  readonly minStrength?: number | null | undefined;
  /** What areas have in common besides ties. */
  readonly links?: readonly LinkKind[] | null | undefined;
  readonly limit?: number | null | undefined;
  readonly paths?: Distances | null | undefined;
}

/** A network on a day; nothing of it is worked out before it is asked for. */
export async function networkOnDay(context: Context, asked: NetworkAsked): Promise<NetworkValue> {
  const limit = asked.limit ?? USUAL_NODES;
  if (limit < 1 || limit > MOST_NODES) throw badInput(`limit ${limit} must be from 1 to ${MOST_NODES}.`);
  const question = await questionOf(context, asked);
  const network = networkAt(question, leastStrength(asked.minStrength), context.patience, asked.paths ?? undefined);
  return new NetworkValue(network, limit, context.patience, linksOf(question.network, asked));
}

function linksOf(network: Parameters<typeof areaLinks>[0], { level, at, links }: NetworkAsked): () => NetworkLink[] {
  return () => (level === 'area' ? areaLinks(network, { at, kinds: links ?? undefined }) : []);
}
