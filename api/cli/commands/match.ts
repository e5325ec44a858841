import { basename } from 'node:path';
import type { Reading } from '../../../graph/imports/reading/reading.ts';
import { BadUse, CommandFailed, type AddCommand, type Session } from '../command.ts';
import { printTable, withOutputChoice, type OutputChoice } from '../table-output.ts';

interface MatchChoice extends OutputChoice {
  readonly maxCardinality?: boolean;
  readonly forbid?: string;
  readonly lock?: string;
}

export const addMatch: AddCommand = (program, session) => {
  const command = program
    .command('match')
    .summary('make the best pairs from a table of scores')
    .description(
      'Reads a CSV table with the columns a, b and score and prints the pairs whose scores add up to the most there can be, ' +
        'each name in one pair at most. Nothing is read from the store.',
    )
    .argument('<file>', 'the table of pairs and scores')
    .option('--max-cardinality', 'as many pairs as there can be first, and only then the best')
    .option('--forbid <file>', 'a table with a and b: pairs that must not be made')
    .option('--lock <file>', 'a table with a and b: pairs that are made whatever their score');
  withOutputChoice(command).action((file: string, choice: MatchChoice) => match(session, file, choice));
};

async function match({ terminal }: Session, file: string, choice: MatchChoice): Promise<void> {
  const { FaultList, sayFault } = await import('../../../graph/imports/fault.ts');
  const { matchTable } = await import('../../../graph/matching/match-table.ts');
  const faults = new FaultList();
  const read = async (path: string | undefined) => {
    if (path === undefined) return undefined;
    const { tables, faults: found, warnings } = await reading(path);
    for (const fault of found) faults.add(fault);
    for (const warning of warnings) terminal.err(`Warning: ${warning}\n`);
    return tables[0];
  };
  const [pairs, forbidden, locked] = [await read(file), await read(choice.forbid), await read(choice.lock)];
  const matched = pairs && matchTable({ pairs, forbidden, locked, maximumCardinality: choice.maxCardinality === true }, faults);
  if (!matched || faults.count > 0) {
    terminal.err(faults.kept.map((fault) => `${sayFault(fault)}\n`).join(''));
    terminal.err('No pairs were made.\n');
    throw new CommandFailed();
  }
  await printTable(terminal, ['a', 'b', 'score'], matched.pairs.map(({ a, b, score }) => ({ a, b, score })), choice);
  const total = matched.pairs.reduce((sum, { score }) => sum + (score ?? 0), 0);
  const alone = matched.alone.length === 0 ? 'nobody is left' : `left without a pair: ${matched.alone.length}`;
  terminal.err(`${matched.pairs.length} ${matched.pairs.length === 1 ? 'pair' : 'pairs'} of score ${Number(total.toPrecision(12))} in all; ${alone}.\n`);
}

async function reading(path: string): Promise<Reading> {
  const { readFile } = await import('node:fs/promises');
  const { readCsv } = await import('../../../graph/imports/reading/read-csv.ts');
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch {
    throw new BadUse(`There is no file "${path}" that can be read.`);
  }
  return readCsv(basename(path), bytes);
}
