import type { IsoDate } from '../../graph/model/iso-date.ts';
import { badInput } from '../../graph/model/kith-error.ts';
import type { NodeId } from '../../graph/model/node-id.ts';
import type { NodeRecord } from '../../graph/model/nodes.ts';
import { areaLinks } from '../../graph/network/area-links.ts';
import { neighbourhood } from '../../graph/network/neighbourhood.ts';
import type { Network as Image } from '../../graph/network/network.ts';
import { shortestPath } from '../../graph/network/shortest-path.ts';
import type { Context } from '../context.ts';
import { byName } from '../record/order.ts';
import type { LinkedBy } from '../record/relation-kind-word.ts';
import type { LinkKind } from './link-kind-word.ts';
import type { Neighbourhood, Network, Path } from './network.ts';

const MOST_NODES = 2_000;

interface NetworkAsked {
  readonly at: IsoDate;
  readonly since?: IsoDate | undefined;
  readonly kinds?: readonly LinkKind[] | undefined;
}

/** Every area and what pairs of them have in common on a day. */
export async function areaNetwork(context: Context, { at, since, kinds }: NetworkAsked): Promise<Network> {
  const network = await context.network.current();
  const links = areaLinks(network, { at, since, kinds });
  const ids = network.numbersOf('Area').map((number) => network.node(number)?.id);
  const areas = await context.loaders.nodes(ids.filter((id) => id !== undefined));
  const linked = new Set(links.flatMap(({ a, b }) => [a, b]));
  const pairs = new Set(links.map(({ a, b }) => `${a}|${b}`));
  return {
    at,
    nodes: [...areas].sort(byName).map((area) => ({ id: area.id, label: shortLabel(area), area })),
    links,
    summary: { areas: areas.length, links: pairs.size, isolates: areas.filter(({ id }) => !linked.has(id)).length },
  };
}

const shortLabel = (area: NodeRecord): string => (area.label === 'Area' ? (area.shortName ?? area.name) : area.id);

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
