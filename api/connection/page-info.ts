import { Field, ObjectType } from 'type-graphql';

@ObjectType('PageInfo', { simpleResolvers: true, description: 'Where a page of a list stands in it.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there is more after this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether something came before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first item. Null: the page is empty.' })
  startCursor?: string | undefined;

  @Field(() => String, { nullable: true, description: 'Give it as `after` for the next page. Null: the page is empty.' })
  endCursor?: string | undefined;
}
