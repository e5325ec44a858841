import { BadUse, type AddCommand } from '../command.ts';
import { csvCell } from '../table-output.ts';

export const addTemplate: AddCommand = (program, { terminal }) => {
  program
    .command('template')
    .summary('write every import file with its header and one example row')
    .description('Writes every import file, with its header and one example row, into a folder. Files that are there stay.')
    .argument('<dir>', 'folder, made when it is not there')
    .action(async (dir: string) => {
      const { mkdir, writeFile } = await import('node:fs/promises');
      const { existsSync } = await import('node:fs');
      const { join } = await import('node:path');
      const { IMPORT_TABLES } = await import('../../../graph/imports/tables/all-tables.ts');
      const taken = IMPORT_TABLES.filter(({ name }) => existsSync(join(dir, `${name}.csv`)));
      if (taken.length > 0) {
        const names = taken.map(({ name }) => `${name}.csv`).join(', ');
        throw new BadUse(`${dir} holds ${names} already. Name an empty folder; nothing is overwritten.`);
      }
      await mkdir(dir, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
        throw new BadUse(`The folder ${dir} cannot be made (${error.code}).`);
      });
      for (const { name, columns } of IMPORT_TABLES) {
        const shown = [...columns].filter(([column]) => !ORIGIN.has(column));
        const header = shown.map(([column]) => column).join(',');
        const example = shown.map(([, { example: cell }]) => csvCell(cell)).join(',');
        await writeFile(join(dir, `${name}.csv`), `${header}\r\n${example}\r\n`);
      }
      // Only once all are there: a reader that stops early ends the command.
      await terminal.out(IMPORT_TABLES.map(({ name }) => `${join(dir, `${name}.csv`)}\n`).join(''));
      terminal.err('The example rows go together, but for the second person in buddies.csv: replace them with your own.\n');
    });
};

/** Every file may have these besides; a template without them is easier to fill in. */
const ORIGIN = new Set(['provenance', 'source']);
