import { Command, CommanderError } from 'commander';
import { KithError } from '../../graph/model/kith-error.ts';
import type { Store } from '../../graph/store/store.ts';
import { openStore } from '../open-store.ts';
import { BadUse, CommandFailed, type AddCommand, type Session } from './command.ts';
import { addBacktest } from './commands/backtest.ts';
import { addBackup, addRestore } from './commands/backup.ts';
import { addChanges } from './commands/changes.ts';
import { addCheck } from './commands/check.ts';
import { addDemo } from './commands/demo.ts';
import { addExport } from './commands/export.ts';
import { addImport } from './commands/import.ts';
import { addImports } from './commands/imports.ts';
import { addMatch } from './commands/match.ts';
import { addSuggest } from './commands/suggest/suggest.ts';
import { addTemplate } from './commands/template.ts';
import { addTies } from './commands/ties.ts';
import { addUndo } from './commands/undo.ts';
import { storeAddress } from './store-address.ts';
import { ReaderLeft, type Terminal } from './terminal.ts';

const COMMANDS: readonly AddCommand[] = [
  addImport,
  addImports,
  addUndo,
  addTemplate,
  addDemo,
  addExport,
  addTies,
  addChanges,
  addSuggest,
  addBacktest,
  addMatch,
  addCheck,
  addBackup,
  addRestore,
];

const SUCCEEDED = 0;
const FAILED = 1;
const BAD_USE = 2;

/** Runs one command line and gives its exit code: 0, 1 (failed) or 2 (bad use). */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const program = programFor(terminal);
  let store: Store | undefined;
  const session: Session = {
    terminal,
    store: async () => (store ??= await openStore(storeAddress(program.opts(), terminal.env))),
  };
  for (const add of COMMANDS) add(program, session);
  const code = await program.parseAsync(argv, { from: 'user' }).then(
    () => SUCCEEDED,
    (error: unknown) => exitCodeOf(error, terminal),
  );
  // What was written is on the disk, so a store that cannot be tidied, as one that may only be read, is no failure.
  await store?.close().catch((error: unknown) => {
    if (code === SUCCEEDED) exitCodeOf(error, terminal);
  });
  return code;
}

function programFor(terminal: Terminal): Command {
  return new Command('kith')
    .description('Looks after the records of Kith and reads the network in them: imports, undoes, exports, checks, backs up, and tells how strong ties are and were.')
    .option('--data <dir>', 'folder of the embedded store (default: KITH_DATA, else data)')
    .option(
      '--store <url>',
      'sqlite, or the address of a shared store as neo4j://host:7687; KITH_STORE_USER and KITH_STORE_PASSWORD sign in (default: KITH_STORE, else sqlite)',
    )
    .helpOption('-h, --help', 'show this help')
    .showHelpAfterError('(add --help for what can be written)')
    .configureOutput({ writeOut: (text) => void terminal.out(text), writeErr: (text) => terminal.err(text) })
    .exitOverride();
}

function exitCodeOf(error: unknown, terminal: Terminal): number {
  if (error instanceof CommandFailed) return FAILED;
  if (error instanceof ReaderLeft) return SUCCEEDED;
  // Commander has said already what was wrong; help that was asked for is no failure.
  if (error instanceof CommanderError) return error.exitCode === 0 ? SUCCEEDED : BAD_USE;
  if (error instanceof BadUse) {
    terminal.err(`${error.message}\n`);
    return BAD_USE;
  }
  if (error instanceof KithError) {
    terminal.err(`${error.message}\n`);
    return FAILED;
  }
  terminal.err(`Something unexpected went wrong: ${error instanceof Error ? error.message : String(error)}\n`);
  if (terminal.env['KITH_LOG_LEVEL'] === 'debug' && error instanceof Error) terminal.err(`${error.stack}\n`);
  return FAILED;
}
