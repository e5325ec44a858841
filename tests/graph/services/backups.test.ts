import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { undoImport } from '../../../graph/imports/undo-import.ts';
import type { NodeId } from '../../../graph/model/node-id.ts';
import { makeBackup } from '../../../graph/services/backup/make-backup.ts';
import { restoreBackup } from '../../../graph/services/backup/restore-backup.ts';
import type { LoggedChange, Store } from '../../../graph/store/store.ts';
import { emptyStore, ownFolder } from '../imports/empty-store.ts';
import { contents, imported, NOON } from '../imports/files.ts';

async function logOf(store: Store): Promise<LoggedChange[]> {
  const log: LoggedChange[] = [];
  for await (const change of store.changesSince(0)) log.push(change);
  return log;
}

/** A store with some history: two imports, one of them undone, a node removed with its relations. */
async function storeWithHistory(): Promise<Store> {
  const store = await emptyStore();
  await imported(store, {
    'areas.csv': 'id,name,region\na1,One,North\na2,Two,\n',
    'people.csv': 'id,name\np1,Ann\np2,Bea\n',
    'events.csv': 'id,name,kind,date\ne1,Event,peer visit,2019-03-14\n',
    'roles.csv': 'person,area,role,from\np1,a1,chair,2019-01-01\n',
    'attendance.csv': 'event,person,area\ne1,p1,a1\ne1,p2,a2\n',
  });
  const { batch = '' } = await imported(store, { 'areas.csv': 'id,name,region\na1,Uno,\na3,Three,East\n' });
  await undoImport(store, batch, { by: 'steward', now: NOON });
  await store.write([{ remove: 'area:a2' as NodeId }], 'steward', 'left the programme');
  return store;
}

const backedUp = async (store: Store): Promise<string> => {
  const file = join(ownFolder(), 'kith.backup.gz');
  await makeBackup(store, file, { now: NOON });
  return file;
};

describe('a backup', () => {
  it('restored into an empty store gives equal records and the same log, times and reasons included', async () => {
    const store = await storeWithHistory();
    const restored = await emptyStore();
    const report = await restoreBackup(restored, await backedUp(store));
    expect(report).toEqual({ versions: 4, records: (await logOf(store)).length, already: 0 });
    expect(await contents(restored)).toEqual(await contents(store));
    expect(await logOf(restored)).toEqual(await logOf(store));
    expect(await restored.log({ first: 10 })).toEqual(await store.log({ first: 10 }));
  });

  it('of an empty store restores to one', async () => {
    const restored = await emptyStore();
    expect(await restoreBackup(restored, await backedUp(await emptyStore()))).toEqual({ versions: 0, records: 0, already: 0 });
    expect(await restored.version()).toBe(0);
  });

  it('is not restored over other records', async () => {
    const file = await backedUp(await storeWithHistory());
    const other = await emptyStore();
    await imported(other, { 'areas.csv': 'id,name\na1,One\n' });
    const before = await contents(other);
    await expect(restoreBackup(other, file)).rejects.toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('Restore into an empty store') });
    expect(await contents(other)).toEqual(before);
  });

  it('that was restored in part only is gone on with', async () => {
    const store = await storeWithHistory();
    const file = await backedUp(store);
    const restored = await emptyStore();
    const stop = new Error('the power went');
    let writes = 0;
    const failing = Object.assign(Object.create(restored) as Store, {
      write: (...call: Parameters<Store['write']>) => {
        writes += 1;
        if (writes > 2) throw stop;
        return restored.write(...call);
      },
    });
    await expect(restoreBackup(failing, file)).rejects.toBe(stop);
    expect(await restored.version()).toBe(2);
    expect(await restoreBackup(restored, file)).toMatchObject({ versions: 4, already: 2 });
    expect(await logOf(restored)).toEqual(await logOf(store));
    expect(await restoreBackup(restored, file)).toMatchObject({ versions: 4, already: 4 });
  });

  it('is checked whole before the first write', async () => {
    const whole = readFileSync(await backedUp(await storeWithHistory()));
    const text = gunzipSync(whole).toString();
    const lines = text.trimEnd().split('\n');
    const asFile = (content: Uint8Array | string) => {
      const file = join(ownFolder(), 'broken.gz');
      writeFileSync(file, content);
      return file;
    };
    const gzipped = (...kept: string[]) => asFile(gzipSync(`${kept.join('\n')}\n`));
    const broken: [string, string, RegExp][] = [
      ['half of it', asFile(whole.subarray(0, whole.length / 2)), /is cut off/],
      ['without its closing line', gzipped(...lines.slice(0, -1)), /is cut off/],
      ['a record short', gzipped(...lines.slice(0, 5), ...lines.slice(6)), /is cut off/],
      ['a garbled line', gzipped(...lines.slice(0, 5), '{"record":', ...lines.slice(6)), /damaged: its line 6/],
      ['no backup', asFile(gzipSync('hello\n')), /is not a backup of Kith/],
      ['not even gzipped', asFile('hello\n'), /is not a backup of Kith, or it is damaged/],
      ['nothing', asFile(''), /is cut off|not a backup/],
      ['of a later format', gzipped(lines[0]?.replace('"format":1', '"format":99') ?? '', ...lines.slice(1)), /format 99; this Kith reads format 1/],
      ['not there', join(ownFolder(), 'none.gz'), /There is no file/],
    ];
    const store = await emptyStore();
    for (const [what, file, message] of broken) {
      await expect(restoreBackup(store, file), what).rejects.toMatchObject({ code: 'BAD_INPUT', message: expect.stringMatching(message) });
    }
    expect(await store.version()).toBe(0);
  });

  it('that cannot be written says so and leaves nothing behind', async () => {
    const file = join(ownFolder(), 'no', 'such', 'folder', 'kith.backup.gz');
    await expect(makeBackup(await emptyStore(), file, { now: NOON })).rejects.toThrow(/cannot be written to .* \(ENOENT\)/);
  });
});
