import type { IsoDate } from '../../graph/model/iso-date.ts';
import { badInput } from '../../graph/model/kith-error.ts';
import type { NodeId } from '../../graph/model/node-id.ts';
import { neighbourhood } from '../../graph/network/neighbourhood.ts';
import type { Network as Image } from '../../graph/network/network.ts';
import { shortestPath } from '../../graph/network/shortest-path.ts';
import type { Context } from '../context.ts';
import type { LinkedBy } from '../record/relation-kind-word.ts';
import type { Neighbourhood, Path } from './neighbourhood.ts';

const MOST_NODES = 2_000;

interface NeighbourhoodAsked {
  readonly degrees: number;
  readonly relations?: readonly LinkedBy[] | null | undefined;
  readonly at: IsoDate;
  readonly limit: number;
}

/** Everything within some steps of a record; undefined where there is no such record. */
export async function neighbourhoodOf(
  context: Context,
  id: string,
  { degrees, relations, at, limit }: NeighbourhoodAsked,
): Promise<Neighbourhood | undefined> {
  if (limit < 1 || limit > MOST_NODES) throw badInput(`limit ${limit} must be from 1 to ${MOST_NODES}.`);
  const network = await context.network.current();
  if (!isThere(network, id)) return undefined;
  const found = neighbourhood(network, { of: id, degrees, at, limit, ...(relations ? { relations } : {}) });
  const nodes = await Promise.all(
    found.nodes.map(async ({ id: near, steps }) => ({ id: near, steps, node: await context.loaders.node(near) })),
  );
  return { ...found, at, nodes: nodes.filter(({ node }) => node !== undefined), links: [...found.links] };
}

/** A shortest way between two records on a day; undefined where there is none, or no such record. */
export async function pathBetween(
  context: Context,
  { from, to, at }: { readonly from: string; readonly to: string; readonly at: IsoDate },
): Promise<Path | undefined> {
  const network = await context.network.current();
  if (!isThere(network, from) || !isThere(network, to)) return undefined;
  const path = shortestPath(network, { from, to, at });
  if (!path) return undefined;
  const nodes = await context.loaders.nodes(path.steps.map(({ node }) => node));
  const steps = path.steps.map(({ relation }, i) => ({ node: nodes[i], relation }));
  return { at, length: steps.length - 1, steps };
}

const isThere = (network: Image, id: string): id is NodeId => network.number(id as NodeId) !== undefined;
