import { Ctx, Field, FieldResolver, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Area } from '../area/area.ts';
import type { Context } from '../context.ts';
import { mayRecord, maySaveViews, maySeeNames, ViewerRoleWord, writerName, type ViewerIdentity } from './identity.ts';

@ObjectType('Viewer', { simpleResolvers: true, description: 'Who asks, and what they may do.' })
export class Viewer {
  @Field(() => ViewerRoleWord, { description: 'What they come to do.' })
  role!: string;
}

@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => Viewer, { description: 'Who you are, and what you may do.' })
  viewer(@Ctx() context: Context): ViewerIdentity {
    return context.viewer;
  }

  @FieldResolver(() => String, { description: 'How the change log names you.' })
  name(@Root() viewer: ViewerIdentity) {
    return writerName(viewer);
  }

  @FieldResolver(() => Area, { nullable: true, description: 'The area a partnership viewer belongs to.' })
  area(@Root() { area }: ViewerIdentity, @Ctx() { loaders }: Context) {
    return area && loaders.node(area);
  }

  @FieldResolver(() => Boolean, { description: 'Whether you may record, correct, end, remove and import.' })
  mayRecord(@Root() viewer: ViewerIdentity) {
    return mayRecord(viewer);
  }

  @FieldResolver(() => Boolean, { description: 'Whether you may save views, and change your own.' })
  maySaveViews(@Root() viewer: ViewerIdentity) {
    return maySaveViews(viewer);
  }

  @FieldResolver(() => Boolean, { description: 'Whether you see the names of people who did not agree to be listed.' })
  maySeeNames(@Root() viewer: ViewerIdentity) {
    return maySeeNames(viewer);
  }
}
