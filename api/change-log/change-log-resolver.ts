import { Args, ArgsType, Ctx, Field, ID, Query, Resolver, Root, Subscription } from 'type-graphql';
import { notAllowed } from '../../graph/model/kith-error.ts';
import { isWorkingRecord, type RecordId } from '../../graph/model/relations.ts';
import type { LogHead } from '../../graph/store/store.ts';
import { pageCost } from '../connection/cost.ts';
import { PageArgs } from '../connection/page-args.ts';
import type { PageValue } from '../connection/page-value.ts';
import type { Context } from '../context.ts';
import { ChangeLogConnection, LogEntry } from './change-log.ts';
import { logPage } from './log-page.ts';

@ArgsType()
class ChangeLogArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only writes that changed this record or relation.' })
  record?: string | null;
}

@Resolver()
export class ChangeLogResolver {
  @Query(() => ChangeLogConnection.type, { complexity: pageCost, description: 'What was written, latest first.' })
  changeLog(@Args(() => ChangeLogArgs) args: ChangeLogArgs, @Ctx() { store, viewer }: Context): Promise<PageValue> {
    if (args.record && viewer.role === 'partnership' && isWorkingRecord(args.record as RecordId)) {
      throw notAllowed('As partnership you do not read how drafts and suggestions came about. Staff, stewards and analysts may.');
    }
    return logPage(store, args, (args.record ?? undefined) as RecordId | undefined);
  }

  @Subscription(() => LogEntry, {
    subscribe: ({ context }: { context: Context }) => context.changes.subscribe(),
    description: 'Every write from now on, by whichever process, as it is committed.',
  })
  changes(@Root() head: LogHead): LogHead {
    return head;
  }
}
