import { Field, FieldResolver, Int, ObjectType, Resolver, Root, type ClassType } from 'type-graphql';
import { PageInfo } from './page-info.ts';
import type { PageValue } from './page-value.ts';

interface ConnectionNames {
  /** Name of the type without `Connection` or `Edge`. */
  readonly name: string;
  /** What it lists, in the plural, for descriptions. */
  readonly of: string;
}

export interface ConnectionTypes {
  /** The object type, to be named as a field’s type. */
  readonly type: ClassType;
  /** The resolver of its `totalCount`; give it to the schema. */
  readonly resolver: ClassType;
}

/** A connection: edges, nodes, a page’s place in its list, and a total that is counted only when asked for. */
export function connection({ name, of }: ConnectionNames, node: () => ClassType, edge?: ClassType): ConnectionTypes {
  const edgeType = edge ?? plainEdge(name, of, node);

  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `A page of ${of}.` })
  class Connection {
    @Field(() => [edgeType], { description: 'The items, each with its cursor and what the link to it says.' })
    edges!: unknown[];

    @Field(() => [node()], { description: 'The items alone.' })
    nodes!: unknown[];

    @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
    pageInfo!: PageInfo;
  }

  @Resolver(() => Connection)
  class ConnectionResolver {
    @FieldResolver(() => Int, { description: 'How many there are in all; counted only when asked for.' })
    totalCount(@Root() page: PageValue): Promise<number> {
      return page.count();
    }
  }
  return { type: Connection, resolver: ConnectionResolver };
}

function plainEdge(name: string, of: string, node: () => ClassType): ClassType {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `One of ${of}.` })
  class Edge {
    @Field(() => String, { description: 'Give it as `after` to go on after this item.' })
    cursor!: string;

    @Field(() => node(), { description: 'The item.' })
    node!: unknown;
  }
  return Edge;
}
