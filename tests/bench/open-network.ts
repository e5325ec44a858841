import { Network } from '../../graph/network/network.ts';
import { openSqliteStore } from '../../graph/store/sqlite/sqlite-store.ts';

/** Reads the network of a store once and says how long it took. */
const store = await openSqliteStore({ folder: process.argv[2]! });
const began = performance.now();
const network = await Network.open(store);
process.stderr.write(`bench seconds: ${((performance.now() - began) / 1000).toFixed(3)}\n`);
if (network.nodeCount === 0) throw new Error('The store is empty.');
await store.close();
