import type { StoreAddress } from '../open-store.ts';
import { BadUse } from './command.ts';

const NEO4J = /^(bolt|neo4j)(\+s|\+ssc)?:\/\/\S+$/;

/** The store that options and, behind them, the environment choose. */
export function storeAddress(
  options: { readonly data?: string | undefined; readonly store?: string | undefined },
  env: Readonly<Record<string, string | undefined>>,
): StoreAddress {
  if (options.data !== undefined && options.store !== undefined && options.store !== 'sqlite') {
    throw new BadUse('--data names an embedded store and --store another one. Give one of them.');
  }
  const data = options.data ?? env['KITH_DATA'] ?? 'data';
  const store = options.store ?? (options.data === undefined ? env['KITH_STORE'] : undefined) ?? 'sqlite';
  if (data.trim() === '') throw new BadUse('--data must name a folder.');
  if (store !== 'sqlite' && !NEO4J.test(store)) {
    throw new BadUse(`"${store}" is not a store. Write sqlite, or an address as neo4j://127.0.0.1:7687.`);
  }
  return { store, data, user: env['KITH_STORE_USER'], password: env['KITH_STORE_PASSWORD'] };
}
