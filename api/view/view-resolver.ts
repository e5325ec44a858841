import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Removed } from '../../graph/services/correcting.ts';
import { removeView, restoreView } from '../../graph/services/views/remove-view.ts';
import { changeView, saveView } from '../../graph/services/views/save-view.ts';
import { viewId, viewOf, type View } from '../../graph/services/views/view.ts';
import { pageCost } from '../connection/cost.ts';
import { foundPage } from '../connection/read-page.ts';
import type { Context } from '../context.ts';
import { LABEL } from '../record/node.ts';
import { recordOf } from '../record/read-record.ts';
import { RemovedRecord } from '../recording/correcting-resolver.ts';
import { mayChangeView, viewKeeper } from './view-keeper.ts';
import { SaveViewInput, ViewsArgs } from './view-inputs.ts';
import { ViewConnection, ViewType } from './view.ts';

const ID_OF_VIEW = { description: 'Id of the view, with or without "view:".' };

@Resolver(() => ViewType)
export class ViewResolver {
  @Query(() => ViewType, { nullable: true, description: 'One saved view. Null: there is none with this id.' })
  async view(@Arg('id', () => ID, ID_OF_VIEW) id: string, @Ctx() context: Context) {
    const record = await recordOf(context, 'View', viewId(id) ?? '');
    return record && viewOf(record);
  }

  @Query(() => ViewConnection.type, { complexity: pageCost, description: 'Saved views, the latest first. Everybody who is signed in may open them.' })
  async views(@Args(() => ViewsArgs) { search, ...page }: ViewsArgs, @Ctx() context: Context) {
    const where = { text: search?.trim() || undefined };
    return (await foundPage(context, { label: 'View', where, order: { by: 'date', descending: true } }, page)).map(viewOf);
  }

  @Mutation(() => ViewType, { description: 'Saves a screen under a name, or changes a saved one. Staff, stewards and analysts may; of those of others, only stewards.' })
  saveView(@Arg('input', () => SaveViewInput, { description: 'What to keep.' }) input: SaveViewInput, @Ctx() context: Context): Promise<View> {
    const { id, ifVersion, ...fields } = input;
    const now = new Date();
    return id ? changeView(viewKeeper(context), id, fields, { ifVersion: ifVersion ?? undefined, now }) : saveView(viewKeeper(context), fields, now);
  }

  @Mutation(() => RemovedRecord, { description: 'Removes a saved view. Its link leads nowhere then; restoreView puts it back.' })
  removeView(@Arg('id', () => ID, ID_OF_VIEW) id: string, @Ctx() context: Context): Promise<Removed> {
    return removeView(viewKeeper(context), id);
  }

  @Mutation(() => ViewType, { description: 'Puts a removed view back as it was, under the same link.' })
  restoreView(@Arg('id', () => ID, ID_OF_VIEW) id: string, @Ctx() context: Context): Promise<View> {
    return restoreView(viewKeeper(context), id);
  }

  @FieldResolver(() => String, LABEL)
  label(@Root() { name }: View): string {
    return name;
  }

  @FieldResolver(() => Boolean, { description: 'Whether you may change and remove it: you saved it, or you are a steward.' })
  mayChange(@Root() view: View, @Ctx() { viewer }: Context): boolean {
    return mayChangeView(viewer, view);
  }
}
