import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openSqliteStore } from '../../../graph/store/sqlite/sqlite-store.ts';
import type { Store } from '../../../graph/store/store.ts';

/** A folder that is gone after the test. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kith-import-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A real embedded store with nothing in it, closed after the test. */
export async function emptyStore(): Promise<Store> {
  const store = await openSqliteStore({ folder: ownFolder() });
  onTestFinished(() => store.close());
  return store;
}
