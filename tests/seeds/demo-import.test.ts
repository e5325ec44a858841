import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../api/open-store.ts';
import { importTables } from '../../graph/imports/import-tables.ts';
import { demoTables } from '../../seeds/demo-tables.ts';
import { legacySouthTables } from '../../seeds/legacy-south.ts';

describe.each([
  { name: 'the demo programme', tables: demoTables(), people: 2_400, areas: 150 },
  { name: 'the Legacy South cast', tables: legacySouthTables(), people: 20, areas: 14 },
])('$name', ({ tables, people, areas }) => {
  it('goes into a real store without a fault or a warning, and a second time changes nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kith-seeds-'));
    const store = await openStore({ store: 'sqlite', data: folder });
    try {
      const options = { by: 'a test', now: new Date('2026-11-21T12:00:00Z') };
      const first = await importTables(store, tables, options);
      expect(first).toMatchObject({ faults: [], faultCount: 0, warnings: [] });
      expect(await store.count({ label: 'Person' })).toBe(people);
      expect(await store.count({ label: 'Area' })).toBe(areas);
      const second = await importTables(store, tables, options);
      expect(second).toMatchObject({ faultCount: 0, changed: 0 });
    } finally {
      await store.close();
      rmSync(folder, { recursive: true });
    }
  });
});
