import { ObjectType } from 'type-graphql';
import { Node, SearchResult } from '../record/node.ts';

@ObjectType('Person', { simpleResolvers: true,
  implements: [Node, SearchResult],
  description: 'A resident, worker, representative, adviser or coordinator. Named only as they have agreed.',
})
export class Person {}
