import { CachedStore } from '../graph/store/cache/cached-store.ts';
import type { Store } from '../graph/store/store.ts';

export interface StoreAddress {
  /** `sqlite`, or a `bolt://` or `neo4j://` address (with `+s` or `+ssc` where encrypted). */
  readonly store: string;
  /** Folder of the embedded store. */
  readonly data: string;
  readonly user?: string | undefined;
  readonly password?: string | undefined;
}

/** Opens the store an address names; loads only the adapter it needs. */
export async function openStore({ store, data, user, password }: StoreAddress): Promise<Store> {
  if (store === 'sqlite') {
    const { openSqliteStore } = await import('../graph/store/sqlite/sqlite-store.ts');
    return openSqliteStore({ folder: data });
  }
  const { openNeo4jStore } = await import('../graph/store/neo4j/neo4j-store.ts');
  return openNeo4jStore({ url: store, user, password });
}

/** Asking the embedded store for its version costs microseconds, a database a round trip. */
const STALE_MS = { embedded: 0, shared: 500 };

/** The store of a server: it remembers what it read until somebody writes. */
export async function openServedStore(address: StoreAddress): Promise<Store> {
  const staleMs = address.store === 'sqlite' ? STALE_MS.embedded : STALE_MS.shared;
  return new CachedStore(await openStore(address), { staleMs });
}
