import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connection } from '../connection/connection.ts';
import { ImportBatch } from './import-batch.ts';

export const ImportBatchConnection = connection({ name: 'ImportBatch', of: 'imports' }, () => ImportBatch);

@InputType('ImportFileInput', { description: 'One table of records. Give its text, or for a workbook its bytes.' })
export class ImportFileInput {
  @Field(() => String, { description: 'As people.csv: the name says which records it holds.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'The text of a CSV file.' })
  text?: string | null;

  @Field(() => String, { nullable: true, description: 'The bytes of a CSV or XLSX file in Base64.' })
  base64?: string | null;
}

@InputType('ImportRecordsInput', { description: 'Tables to import, all or nothing.' })
export class ImportRecordsInput {
  @Field(() => [ImportFileInput], { description: 'The files.' })
  files!: ImportFileInput[];

  @Field(() => String, { nullable: true, description: 'What to call the import. Default: the names of its files.' })
  name?: string | null;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'True: only says what would change, and changes nothing.' })
  dryRun?: boolean | null;
}

@ObjectType('ImportFault', { simpleResolvers: true, description: 'Something wrong in a file, and where.' })
export class ImportFault {
  @Field(() => String, { description: 'The file.' })
  file!: string;

  @Field(() => Int, { nullable: true, description: 'Line of the file. Null: its header, or the whole file.' })
  row?: number | undefined;

  @Field(() => String, { nullable: true, description: 'The column.' })
  column?: string | undefined;

  @Field(() => String, { description: 'Names the value and what would be right.' })
  message!: string;
}

@ObjectType('ImportFileReport', { simpleResolvers: true, description: 'What one file changes. Rows are counted by what they are about.' })
export class ImportFileReport {
  @Field(() => String, { description: 'The file.' })
  file!: string;

  @Field(() => Int, { description: 'Rows read.' })
  rows!: number;

  @Field(() => Int, { description: 'Rows about something new.' })
  added!: number;

  @Field(() => Int, { description: 'Rows that change something.' })
  changed!: number;

  @Field(() => Int, { description: 'Rows that say what is known already.' })
  unchanged!: number;

  @Field(() => Int, { description: 'Relations and figures taken away by empty or different cells.' })
  removed!: number;

  @Field(() => [String], { description: 'The first few changes in words; for stewards only, since they may name people.' })
  examples!: string[];
}

@ObjectType('ImportReport', { simpleResolvers: true, description: 'What an import changed, or would change.' })
export class ImportReport {
  @Field(() => ID, { nullable: true, description: 'Id of the import, to undo it by. Null: nothing was changed.' })
  id?: string | undefined;

  @Field(() => Boolean, { description: 'Whether it only said what would change.' })
  dryRun!: boolean;

  @Field(() => Boolean, { description: 'Whether the records are in: false for a dry run and where there are faults.' })
  applied!: boolean;

  @Field(() => Int, { description: 'Records and relations that differ, or would.' })
  changed!: number;

  @Field(() => [ImportFileReport], { description: 'File by file.' })
  files!: ImportFileReport[];

  @Field(() => Int, { description: 'How many faults there are in all.' })
  faultCount!: number;

  @Field(() => [ImportFault], { description: 'The first faults; any fault stops the whole import.' })
  faults!: ImportFault[];

  @Field(() => [String], { description: 'What to look at, though it stops nothing.' })
  warnings!: string[];
}
