import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { NodeRecord } from '../../graph/model/nodes.ts';
import { LABEL } from '../record/node.ts';
import { Indicator } from './indicator.ts';

@Resolver(() => Indicator)
export class IndicatorResolver {
  @FieldResolver(() => String, LABEL)
  label(@Root() indicator: NodeRecord<'Indicator'>) {
    return indicator.name;
  }
}
