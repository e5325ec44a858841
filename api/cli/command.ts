import type { Command } from 'commander';
import type { Store } from '../../graph/store/store.ts';
import type { Terminal } from './terminal.ts';

/** What every command is given: the terminal, and the store once it asks for it. */
export interface Session {
  readonly terminal: Terminal;
  /** Opens the store that the options name; it is closed when the command ends. */
  readonly store: () => Promise<Store>;
}

/** A folder named wrongly opens as an empty store; whoever reads from it should know. */
export async function sayIfEmpty({ terminal, store }: Session): Promise<void> {
  if ((await (await store()).version()) === 0) terminal.err('The store is new and empty.\n');
}

/** Adds one command to the program. Nothing heavy is loaded before its action runs. */
export type AddCommand = (program: Command, session: Session) => void;

/** The command ran and did not succeed; everything there was to say has been said. */
export class CommandFailed extends Error {}

/** The command was called wrongly. */
export class BadUse extends Error {}
