import { useMemo } from 'react';
import type { Client } from 'urql';
import { cameToLittle, mayBeLittle, worthARow } from './change-groups.ts';
import { CHANGES_PAGE, changedTie, type ChangedTie } from './change-query.ts';
import type { ChangeDates } from './change-dates.ts';
import type { LevelWord } from '../party-id.ts';
import { readEveryPage } from '../../../data/read-every-page.ts';
import type { TieOptions } from '../tie-options.ts';
import type { ChangeWord } from '../ties-address.ts';
import { useEveryPage } from '../../../data/use-every-page.ts';
import type { TieFilter } from '../tie-filter.ts';

export interface ChangesAsked extends ChangeDates {
  readonly level: LevelWord;
  readonly of: string | null;
  readonly options: TieOptions;
  readonly filter: TieFilter;
}

export interface ChangesOfAKind {
  readonly change: ChangeWord;
  /** Those worth a row, largest change first; perhaps not all. */
  readonly rows: readonly ChangedTie[];
  /** How many are worth a row. */
  readonly count: number;
  readonly little: number;
  readonly all: number;
}

const variablesOf = ({ level, from, to, of, options, filter }: ChangesAsked, change: ChangeWord) => ({
  level: level.toUpperCase() as Uppercase<LevelWord>, from, to, of, options, filter, change: [change.toUpperCase() as Uppercase<ChangeWord>],
});

/** Ties that changed in one way. Unless all are wanted, those that changed most. */
export function useChanges(asked: ChangesAsked, change: ChangeWord, whole: boolean, pause: boolean) {
  // Where some are little, they are read until there are no others: the rest need not be.
  const enough = mayBeLittle(change) ? (nodes: readonly Parameters<typeof changedTie>[0][]) => cameToLittle(nodes.map(changedTie)) : whole ? undefined : () => true;
  const { nodes, total, ...state } = useEveryPage({
    query: CHANGES_PAGE,
    variables: variablesOf(asked, change),
    pageIn: ({ tieChanges }) => tieChanges,
    enough,
    extent: whole && !mayBeLittle(change) ? 'whole' : '',
    pause,
  });
  const found = useMemo((): ChangesOfAKind | undefined => {
    if (!nodes) return undefined;
    const read = nodes.map(changedTie);
    const rows = worthARow(read);
    const count = mayBeLittle(change) ? rows.length : total;
    return { change, rows, count, little: total - count, all: total };
  }, [nodes, total, change]);
  return { found, ...state };
}

/** Every change of every kind, little ones too, for a file. */
export async function everyChange(client: Client, asked: ChangesAsked, changes: readonly ChangeWord[]): Promise<readonly ChangedTie[]> {
  const found: ChangedTie[] = [];
  for (const change of changes) {
    const { nodes } = await readEveryPage(client, { query: CHANGES_PAGE, variables: variablesOf(asked, change), pageIn: ({ tieChanges }) => tieChanges });
    found.push(...nodes.map(changedTie));
  }
  return found;
}
