import { BadUse, sayIfEmpty, type AddCommand, type Session } from '../command.ts';

const FORMATS = ['gexf', 'graphml', 'csv', 'json'] as const;
type Format = (typeof FORMATS)[number];

interface ExportChoice {
  readonly format?: string;
  readonly at?: string;
}

export const addExport: AddCommand = (program, session) => {
  program
    .command('export')
    .summary('print the whole network as one document')
    .description(
      'Prints everything that holds on a day as one document: the same nodes and edges in every format, whoever may be ' +
        'shown. Text stands exactly as it was recorded; import a CSV export into a spreadsheet as text.',
    )
    .requiredOption('--format <format>', FORMATS.join(', '))
    .option('--at <date>', 'the day, as 2019-03-14 (default: today)')
    .action((choice: ExportChoice) => exportTo(session, choice));
};

async function exportTo(session: Session, { format, at }: ExportChoice): Promise<void> {
  const { terminal, store } = session;
  if (!FORMATS.includes(format as Format)) {
    throw new BadUse(`"${format}" is not a format. Write one of: ${FORMATS.join(', ')}.`);
  }
  const { exportNetwork } = await import('../../../graph/services/export/export-network.ts');
  const { dayOption } = await import('../day-option.ts');
  const day = dayOption('--at', at) ?? (await import('../../../graph/model/iso-date.ts')).londonDate(terminal.now());
  await sayIfEmpty(session);
  for await (const piece of exportNetwork(await store(), format as Format, day)) await terminal.out(piece);
}
