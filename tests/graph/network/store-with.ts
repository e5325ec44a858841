import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Change } from '../../../graph/model/change.ts';
import { openSqliteStore } from '../../../graph/store/sqlite/sqlite-store.ts';
import type { Store } from '../../../graph/store/store.ts';

/** A store in a folder of its own that is gone when it is closed. */
export async function storeWith(changes: readonly Change[]): Promise<Store> {
  const folder = mkdtempSync(join(tmpdir(), 'kith-network-'));
  const store = await openSqliteStore({ folder });
  const close = store.close.bind(store);
  store.close = async () => {
    await close();
    rmSync(folder, { recursive: true, force: true });
  };
  if (changes.length > 0) await store.write(changes, 'test', 'cast');
  return store;
}
