import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CachedStore } from '../../../graph/store/cache/cached-store.ts';
import { openSqliteStore } from '../../../graph/store/sqlite/sqlite-store.ts';
import type { Store } from '../../../graph/store/store.ts';
import { storeContract } from './contract.ts';
import { area, event, id, relation } from './records.ts';

let folder: string;
const clear = async () => {
  if (folder) rmSync(folder, { recursive: true, force: true });
  folder = mkdtempSync(join(tmpdir(), 'kith-cached-'));
};
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

storeContract('A cached store', {
  open: async () => new CachedStore(await openSqliteStore({ folder }), { staleMs: 0 }),
  clear,
});

/** A store that counts the calls that reach it. */
function counting(store: Store): { store: Store; calls: string[] } {
  const calls: string[] = [];
  const counted = new Proxy(store, {
    get: (target, name: keyof Store) => {
      const method = target[name] as (...args: unknown[]) => unknown;
      return (...args: unknown[]) => {
        if (name !== 'version') calls.push(name);
        return method.apply(target, args);
      };
    },
  });
  return { store: counted, calls };
}

describe('A cached store', () => {
  let inner: Store;
  let calls: string[];
  let now: number;
  let cached: CachedStore;
  const hosts = () => cached.related([id('area:a'), id('area:b')], { kind: 'HOSTED', direction: 'out', first: 5 });

  beforeEach(async () => {
    await clear();
    inner = await openSqliteStore({ folder });
    await inner.write([area('a'), area('b'), event('e', '2020-01-01'), relation('HOSTED', 'area:a', 'event:e')], 't', 'w');
    now = 0;
    const counted = counting(inner);
    calls = counted.calls;
    cached = new CachedStore(counted.store, { staleMs: 100, clock: () => now });
  });
  afterEach(() => cached.close());

  it('asks the store once for what it is asked again, and only for what it does not know', async () => {
    const first = await hosts();
    expect(await hosts()).toEqual(first);
    await cached.related([id('area:a')], { kind: 'HOSTED', direction: 'out', first: 5 });
    await cached.nodes([id('area:a')]);
    await cached.nodes([id('area:a'), id('area:b')]);
    expect(await cached.nodes([id('area:b'), id('area:a'), id('area:none')])).toMatchObject([{ name: 'b' }, { name: 'a' }, undefined]);
    expect(calls).toEqual(['related', 'nodes', 'nodes', 'nodes']);
  });

  it('shows its own writes at once', async () => {
    await hosts();
    await cached.write([relation('HOSTED', 'area:b', 'event:e')], 't', 'w');
    expect((await hosts()).map(({ items }) => items.length)).toEqual([1, 1]);
  });

  it('shows a write of another process after its time, and not what it remembered', async () => {
    await hosts();
    await inner.write([relation('HOSTED', 'area:b', 'event:e')], 't', 'w');
    now = 99;
    expect((await hosts()).map(({ items }) => items.length)).toEqual([1, 0]);
    now = 100;
    expect((await hosts()).map(({ items }) => items.length)).toEqual([1, 1]);
  });

  it('does not keep what was read before a write that ended first', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const slow = new Proxy(inner, {
      get: (target, name: keyof Store) => {
        if (name !== 'nodes') return (target[name] as (...args: unknown[]) => unknown).bind(target);
        return async (ids: Parameters<Store['nodes']>[0]) => {
          const found = await target.nodes(ids);
          await held;
          return found;
        };
      },
    });
    const behind = new CachedStore(slow, { staleMs: 1e9, clock: () => now });
    const early = behind.nodes([id('area:a')]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    await behind.write([area('a', { name: 'later' })], 't', 'w');
    release();
    expect(await early).toMatchObject([{ name: 'a' }]);
    expect(await behind.nodes([id('area:a')])).toMatchObject([{ name: 'later' }]);
  });

  it('tells its version as late as it shows the write', async () => {
    expect(await cached.version()).toBe(1);
    await inner.write([area('c')], 't', 'w');
    expect(await cached.version()).toBe(1);
    now = 100;
    expect(await cached.version()).toBe(2);
    await cached.write([area('d')], 't', 'w');
    expect(await cached.version()).toBe(3);
  });

  it('forgets when it holds more than it may', async () => {
    const small = new CachedStore(counting(inner).store, { staleMs: 1e9, most: 3 });
    for (const text of ['a', 'b', 'c', 'd', 'e']) await small.search(text);
    expect(await small.nodes([id('area:a')])).toMatchObject([{ name: 'a' }]);
  });
});
