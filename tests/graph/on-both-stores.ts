import { afterEach, describe } from 'vitest';
import { openNeo4jStore } from '../../graph/store/neo4j/neo4j-store.ts';
import type { Store } from '../../graph/store/store.ts';
import { emptyNeo4j } from '../neo4j/empty-neo4j.ts';
import { describeWithNeo4j } from '../neo4j/with-neo4j.ts';
import { storeWith } from './network/store-with.ts';

/** The same sentences about `what` on an embedded and on a shared store: each opens empty ones, which are closed after it. */
export function onBothStores(what: string, contract: (open: () => Promise<Store>) => void): void {
  const opened: Store[] = [];
  const opens = (open: () => Promise<Store>) => async () => {
    const store = await open();
    opened.push(store);
    return store;
  };
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close();
  });

  describe(`${what} on the embedded store`, () => {
    contract(opens(() => storeWith([])));
  });

  describeWithNeo4j(`${what} on a shared store`, (atHand) => {
    contract(
      opens(async () => {
        await emptyNeo4j(atHand().driver);
        return openNeo4jStore(atHand().neo4j);
      }),
    );
  });
}
