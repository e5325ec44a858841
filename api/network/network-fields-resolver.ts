import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { isLabel } from '../../graph/model/nodes.ts';
import { Area } from '../area/area.ts';
import { listCost } from '../connection/cost.ts';
import type { Context } from '../context.ts';
import { recordLabel } from '../person/person-label.ts';
import { Node } from '../record/node.ts';
import type { NetworkNodeValue, NetworkValue } from './network-value.ts';
import { Community, Network, NetworkLink, NetworkNode, NetworkTie, RegionTiesType } from './network.ts';

@Resolver(() => Network)
export class NetworkFieldsResolver {
  @FieldResolver(() => [NetworkNode], { description: 'Its parties, tied or not, in the order of their ids.' })
  nodes(@Root() network: NetworkValue) {
    return network.nodes;
  }

  @FieldResolver(() => [NetworkTie], { description: 'Ties of the strength asked for, between parties listed.' })
  ties(@Root() network: NetworkValue) {
    return network.ties;
  }

  @FieldResolver(() => [NetworkLink], { description: 'What pairs of areas have in common besides: none at other levels.' })
  links(@Root() network: NetworkValue) {
    return network.links;
  }

  @FieldResolver(() => [Community], { complexity: listCost, description: 'Its communities, largest first (Louvain, Blondel and others 2008, parted where not connected).' })
  communities(@Root() network: NetworkValue) {
    return network.communities;
  }

  @FieldResolver(() => [RegionTiesType], { complexity: listCost, description: 'Ties between and within regions, every pair of regions once.' })
  regionTies(@Root() network: NetworkValue) {
    return network.regionTies;
  }
}

@Resolver(() => NetworkNode)
export class NetworkNodeResolver {
  @FieldResolver(() => String, { description: 'Its short name, or what it is called.' })
  async label(@Root() { id }: NetworkNodeValue, @Ctx() context: Context): Promise<string> {
    return shortLabel(context, id);
  }

  @FieldResolver(() => Node, { description: 'The record.' })
  node(@Root() { id }: NetworkNodeValue, @Ctx() { loaders }: Context) {
    return loaders.node(id);
  }

  @FieldResolver(() => Area, { nullable: true, description: 'The area. Null: it is no area.' })
  async area(@Root() { id }: NetworkNodeValue, @Ctx() { loaders }: Context) {
    const node = await loaders.node(id);
    return node && isLabel(node, 'Area') ? node : undefined;
  }
}

@Resolver(() => Community)
export class CommunityResolver {
  @FieldResolver(() => String, { description: 'A name for it: around the party with the strongest ties within it.' })
  async name(@Root() { members }: Community, @Ctx() context: Context): Promise<string> {
    return `Around ${await shortLabel(context, members[0]!)}`;
  }
}

async function shortLabel(context: Context, id: string): Promise<string> {
  const node = await context.loaders.node(id as NetworkNodeValue['id']);
  if (!node) return id;
  return isLabel(node, 'Area') ? (node.shortName ?? node.name) : recordLabel(node, context.today, context);
}
