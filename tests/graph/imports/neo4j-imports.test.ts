import { join } from 'node:path';
import { expect, it } from 'vitest';
import { importTables } from '../../../graph/imports/import-tables.ts';
import { undoImport } from '../../../graph/imports/undo-import.ts';
import { isoDate } from '../../../graph/model/iso-date.ts';
import { makeBackup } from '../../../graph/services/backup/make-backup.ts';
import { restoreBackup } from '../../../graph/services/backup/restore-backup.ts';
import { exportNetwork } from '../../../graph/services/export/export-network.ts';
import { dataQuality } from '../../../graph/services/quality/data-quality.ts';
import { openNeo4jStore } from '../../../graph/store/neo4j/neo4j-store.ts';
import type { Store } from '../../../graph/store/store.ts';
import { legacySouthTables } from '../../../seeds/legacy-south.ts';
import { emptyNeo4j } from '../../neo4j/empty-neo4j.ts';
import { describeWithNeo4j } from '../../neo4j/with-neo4j.ts';
import { emptyStore, ownFolder } from './empty-store.ts';
import { contents, imported, NOON } from './files.ts';

const TODAY = isoDate('2026-11-22');
const LEGACY_SOUTH = { by: 'steward', now: NOON, name: 'Legacy South' };

/** What a store exports, sorted: the two stores keep records in an order of their own. */
async function exported(store: Store): Promise<string[]> {
  let text = '';
  for await (const piece of exportNetwork(store, 'json', TODAY)) text += piece;
  const { nodes, edges } = JSON.parse(text) as Record<'nodes' | 'edges', Record<string, unknown>[]>;
  return [...nodes, ...edges].map((record) => JSON.stringify(Object.entries(record).sort())).sort();
}

describeWithNeo4j('On a shared store', (atHand) => {
  it('an import, its undo, export, quality list, backup and restore do as on the embedded one', { timeout: 120_000 }, async () => {
    await emptyNeo4j(atHand().driver);
    const shared = await openNeo4jStore(atHand().neo4j);
    const embedded = await emptyStore();
    try {
      for (const store of [shared, embedded]) {
        const first = await importTables(store, legacySouthTables(), LEGACY_SOUTH);
        expect(first.faults).toEqual([]);
        expect((await importTables(store, legacySouthTables(), LEGACY_SOUTH)).changed).toBe(0);
        const { batch = '' } = await imported(store, {
          'areas.csv': 'id,name,region\ncars-area-together,Renamed,\nnew-area,New,North\n',
          'events.csv': 'id,name,kind,date,cluster,topics\nlegacy-south-1,Renamed,cluster session,2019-03-14,,\n',
        });
        await undoImport(store, batch, { by: 'steward', now: NOON });
      }
      expect(await contents(shared)).toEqual(await contents(embedded));
      expect(await exported(shared)).toEqual(await exported(embedded));
      expect(await dataQuality(shared, TODAY)).toEqual(await dataQuality(embedded, TODAY));

      const file = join(ownFolder(), 'shared.backup.gz');
      await makeBackup(shared, file, { now: NOON });
      const restored = await emptyStore();
      await restoreBackup(restored, file);
      expect(await contents(restored)).toEqual(await contents(shared));

      await emptyNeo4j(atHand().driver);
      await makeBackup(embedded, file, { now: NOON });
      const sharedAgain = await openNeo4jStore(atHand().neo4j);
      await restoreBackup(sharedAgain, file);
      expect(await contents(sharedAgain)).toEqual(await contents(embedded));
      await sharedAgain.close();
    } finally {
      await shared.close();
    }
  });
});
