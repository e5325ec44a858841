import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { IsoDate } from '../../graph/model/iso-date.ts';
import type { NodeId } from '../../graph/model/node-id.ts';
import type { Context } from '../context.ts';
import { LABEL, Node } from '../record/node.ts';
import { labelOfId } from './names.ts';
import { PreviewLoadType, PreviewPartyType } from './preview.ts';

interface Shown {
  readonly id: NodeId;
  readonly at: IsoDate;
}
const NODE = { nullable: true, description: 'The record. Null: no longer there.' };

@Resolver(() => PreviewPartyType)
export class PreviewPartyResolver {
  @FieldResolver(() => Node, NODE)
  node(@Root() { id }: Shown, @Ctx() { loaders }: Context) {
    return loaders.node(id);
  }

  @FieldResolver(() => String, LABEL)
  label(@Root() { id, at }: Shown, @Ctx() context: Context) {
    return labelOfId(context, id, at);
  }
}

@Resolver(() => PreviewLoadType)
export class PreviewLoadResolver {
  @FieldResolver(() => Node, NODE)
  node(@Root() { id }: Shown, @Ctx() { loaders }: Context) {
    return loaders.node(id);
  }

  @FieldResolver(() => String, LABEL)
  label(@Root() { id, at }: Shown, @Ctx() context: Context) {
    return labelOfId(context, id, at);
  }
}
