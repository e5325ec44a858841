import { GraphQLJSONObject } from 'graphql-scalars';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../connection/page-args.ts';

@ArgsType()
export class ViewsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Only those whose name or description has words that begin so.' })
  search?: string | null;
}

@InputType('SaveViewInput', { description: 'A view to save. With an id: one to change; what is left out stays as it is.' })
export class SaveViewInput {
  @Field(() => ID, { nullable: true, description: 'The view to change. Left out: a new one is saved.' })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'What to call it, 1 to 200 characters. Name no person: everybody who signs in may read it.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is for, up to 2,000 characters. Null takes it away.' })
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'The address of its screen within the explorer, as /map?show=unlinked, up to 16,000 characters.' })
  path?: string | null;

  @Field(() => GraphQLJSONObject, {
    nullable: true,
    description: 'Where records were put by hand, up to 5,000: x and y by id, as { "area:cars-area-together": [0.5, -1.2] }. Null takes them away.',
  })
  positions?: Record<string, unknown> | null;

  @Field(() => Int, { nullable: true, description: 'Refuses with CONFLICT unless the view to change still is at this version.' })
  ifVersion?: number | null;
}
