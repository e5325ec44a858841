import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Node, SearchResult } from '../record/node.ts';

@ObjectType('Area', { simpleResolvers: true,
  implements: [Node, SearchResult],
  description: 'A neighbourhood in the programme.',
})
export class Area {
  @Field(() => String, { description: 'Full name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'A name of at most 24 characters for maps and rows.' })
  shortName?: string;

  @Field(() => String, { nullable: true, description: 'The region of England, as North East.' })
  region?: string;

  @Field(() => String, { nullable: true, description: 'The local authority the area lies in.' })
  localAuthority?: string;

  @Field(() => Float, { nullable: true, description: 'Degrees north of a point in the area; never a boundary.' })
  lat?: number;

  @Field(() => Float, { nullable: true, description: 'Degrees east of a point in the area; never a boundary.' })
  lon?: number;

  @Field(() => Boolean, { nullable: true, description: 'Whether it lies by the sea. Null: not recorded.' })
  coastal?: boolean;

  @Field(() => Int, { nullable: true, description: 'The round of the programme in which it was chosen, from 1.' })
  wave?: number;
}
