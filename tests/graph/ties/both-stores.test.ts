import { expect, it } from 'vitest';
import { importTables } from '../../../graph/imports/import-tables.ts';
import { LEVELS } from '../../../graph/network/level.ts';
import { Network } from '../../../graph/network/network.ts';
import { openNeo4jStore } from '../../../graph/store/neo4j/neo4j-store.ts';
import type { Store } from '../../../graph/store/store.ts';
import { legacySouthTables } from '../../../seeds/legacy-south.ts';
import { emptyNeo4j } from '../../neo4j/empty-neo4j.ts';
import { describeWithNeo4j } from '../../neo4j/with-neo4j.ts';
import { emptyStore } from '../imports/empty-store.ts';
import { tiesSaid } from './network-ties.ts';

describeWithNeo4j('Ties on a shared store', (atHand) => {
  it('are those of the embedded one, at every level', { timeout: 120_000 }, async () => {
    await emptyNeo4j(atHand().driver);
    const shared = await openNeo4jStore(atHand().neo4j);
    const embedded = await emptyStore();
    const ties = async (store: Store) => {
      await importTables(store, legacySouthTables(), { by: 'test', now: new Date('2026-11-22T12:00:00Z') });
      const network = await Network.open(store);
      return LEVELS.map((level) => tiesSaid(network, level, '2018-12-01'));
    };
    try {
      const [ofShared, ofEmbedded] = [await ties(shared), await ties(embedded)];
      expect(ofShared).toEqual(ofEmbedded);
      expect(ofShared.map((said) => said.length)).toEqual([78, 163, 0]);
    } finally {
      await shared.close();
    }
  });
});
