import { Arg, Ctx, ID, Mutation, Resolver, Root, Subscription } from 'type-graphql';
import type { Context } from '../context.ts';
import { writerName } from '../viewer/identity.ts';
import { Progress } from './progress.ts';
import type { ProgressState } from './progress-registry.ts';

@Resolver()
export class ProgressResolver {
  @Subscription(() => Progress, {
    subscribe: ({ args, context }: { args: { id: string }; context: Context }) => context.progress.subscribe(args.id),
    description: 'How far some work is: its state at once, where it has begun, and then every change to its end.',
  })
  progress(
    @Root() state: ProgressState,
    @Arg('id', () => ID, { description: 'The UUID that was given, or will be given, as `progress` of the work.' }) id: string,
  ): ProgressState {
    return { ...state, id };
  }

  @Mutation(() => Boolean, { description: 'Stops work that you started. False: none of this id is under way.' })
  cancelProgress(
    @Arg('id', () => ID, { description: 'The UUID that was given as `progress` of the work.' }) id: string,
    @Ctx() { progress, viewer }: Context,
  ): boolean {
    return progress.cancel(id, writerName(viewer));
  }
}
