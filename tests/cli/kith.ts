import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../api/cli/run.ts';
import { ownFolder } from '../graph/imports/empty-store.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs one command line in this process. */
export async function kith(...argv: readonly string[]): Promise<Ran> {
  let out = '';
  let err = '';
  const code = await run(argv, {
    out: (text) => {
      out += text;
      return Promise.resolve();
    },
    err: (text) => {
      err += text;
    },
    env: {},
    isWatched: false,
    now: () => new Date('2026-11-22T12:00:00Z'),
  });
  return { code, out, err };
}

/** A folder with these files in it, gone after the test. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = join(ownFolder(), 'files');
  mkdirSync(folder);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** Where a store can be, gone after the test. */
export const freshData = (): string => join(ownFolder(), 'data');
