import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { NodeRecord } from '../../graph/model/nodes.ts';
import { listImports } from '../../graph/imports/list-imports.ts';
import { pageCost } from '../connection/cost.ts';
import { PageArgs } from '../connection/page-args.ts';
import { pageOfList } from '../connection/page-of-list.ts';
import type { Context } from '../context.ts';
import { LABEL } from '../record/node.ts';
import { recorder } from '../recording/recorder.ts';
import { maySeeNames } from '../viewer/identity.ts';
import { importFiles, undoBatch } from './import-files.ts';
import { ImportBatch } from './import-batch.ts';
import { ImportBatchConnection, ImportRecordsInput, ImportReport } from './importing.ts';

@Resolver(() => ImportBatch)
export class ImportingResolver {
  @Query(() => ImportBatchConnection.type, { complexity: pageCost, description: 'Imports so far, the latest first; undone ones too.' })
  async imports(@Args(() => PageArgs) args: PageArgs, @Ctx() { store }: Context) {
    return pageOfList(await listImports(store), args);
  }

  @FieldResolver(() => String, LABEL)
  label(@Root() batch: NodeRecord<'ImportBatch'>) {
    return batch.name;
  }

  @Mutation(() => ImportReport, {
    description: 'Imports tables of records, all or nothing. Faults in the files are in the report, not among the errors.',
  })
  importRecords(
    @Arg('input', () => ImportRecordsInput, { description: 'The tables.' }) input: ImportRecordsInput,
    @Ctx() context: Context,
  ): Promise<ImportReport> {
    return importFiles(recorder(context), input, maySeeNames(context.viewer));
  }

  @Mutation(() => ImportBatch, { description: 'Takes an import back, so that all is as it was before it.' })
  undoImport(
    @Arg('id', () => ID, { description: 'Id of the import.' }) id: string,
    @Arg('keepChanged', () => Boolean, {
      nullable: true,
      defaultValue: false,
      description: 'True: leaves what was changed or is needed since as it is. False: refuses where there is such.',
    })
    keepChanged: boolean | null | undefined,
    @Ctx() context: Context,
  ): Promise<NodeRecord> {
    return undoBatch(recorder(context), id, keepChanged ?? false);
  }
}
