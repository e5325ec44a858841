import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { FILE_NAME, openSqliteStore } from '../../../graph/store/sqlite/sqlite-store.ts';
import { area, id } from './records.ts';

const folder = mkdtempSync(join(tmpdir(), 'kith-durable-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lets a process write until it is killed; gives what it said was written. */
async function acknowledgedBeforeKill(round: number): Promise<string[]> {
  const writer = spawn(
    process.execPath,
    ['--import', 'tsx', 'tests/graph/store/write-forever.ts', folder, String(round)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let said = '';
  writer.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  while (said.split('\n').length < 5) await sleep(5);
  await sleep(20 + round * 17);
  writer.kill('SIGKILL');
  await once(writer, 'close');
  return said.split('\n').slice(0, -1);
}

describe('A writer killed in mid-stream', () => {
  it('leaves every acknowledged write and no partial one, ten times', { timeout: 120_000 }, async () => {
    const acknowledged: string[] = [];
    for (let round = 0; round < 10; round++) acknowledged.push(...(await acknowledgedBeforeKill(round)));
    expect(acknowledged.length).toBeGreaterThan(50);

    const store = await openSqliteStore({ folder });
    const events = await store.nodes(acknowledged.map((local) => id(`event:${local}`)));
    expect(events.filter((event) => event === undefined)).toEqual([]);
    const counts = [await store.count({ label: 'Area' }), await store.count({ label: 'Event' })];
    const hosts = await store.countRelated(acknowledged.map((local) => id(`area:${local}`)), { kind: 'HOSTED', direction: 'out', first: 1 });
    expect(hosts.every((count) => count === 1)).toBe(true);
    const version = await store.version();
    expect(counts).toEqual([version, version]);
    const rowsOf = new Map<number, number>();
    for await (const row of store.changesSince(0)) rowsOf.set(row.version, (rowsOf.get(row.version) ?? 0) + 1);
    expect(rowsOf.size).toBe(version);
    expect(new Set(rowsOf.values())).toEqual(new Set([3]));
    await store.close();
  });
});

describe('The file of the embedded store', () => {
  const other = () => mkdtempSync(join(folder, 'file-'));

  it('is refused in words when a newer Kith made it', async () => {
    const where = other();
    const store = await openSqliteStore({ folder: where });
    await store.close();
    const db = new DatabaseSync(join(where, FILE_NAME));
    db.exec('PRAGMA user_version = 99');
    db.close();
    await expect(openSqliteStore({ folder: where })).rejects.toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('newer Kith') });
  });

  it('is refused in words when it is not ours, and left as it was', async () => {
    const where = other();
    const db = new DatabaseSync(join(where, FILE_NAME));
    db.exec('CREATE TABLE theirs (a)');
    db.close();
    await expect(openSqliteStore({ folder: where })).rejects.toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('not one that Kith made') });
    const garbage = other();
    writeFileSync(join(garbage, FILE_NAME), 'not a database at all, but text that is long enough to look at'.repeat(20));
    await expect(openSqliteStore({ folder: garbage })).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('waits for another process to finish its write', async () => {
    const where = other();
    const store = await openSqliteStore({ folder: where });
    const db = new DatabaseSync(join(where, FILE_NAME));
    db.exec('BEGIN IMMEDIATE');
    let written = false;
    const write = store.write([area('a')], 't', 'w').then(() => (written = true));
    await sleep(100);
    expect(written).toBe(false);
    db.exec('COMMIT');
    db.close();
    await write;
    expect(await store.count({ label: 'Area' })).toBe(1);
    await store.close();
  });
});
