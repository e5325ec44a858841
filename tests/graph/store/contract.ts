import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../../graph/store/store.ts';
import { readingContract } from './contract-reading.ts';
import { rulesContract } from './contract-rules.ts';
import { writingContract } from './contract-writing.ts';

/** How a suite gets at a store: `open` gives the same records each time until `clear`. */
export interface StoreUnderTest {
  open(): Promise<Store>;
  clear(): Promise<void>;
}

/** What every adapter promises. Each part gets an empty store before each test. */
export function storeContract(name: string, underTest: StoreUnderTest): void {
  describe(name, () => {
    let store: Store;
    beforeEach(async () => {
      await underTest.clear();
      store = await underTest.open();
    });
    afterEach(() => store.close());

    const current = () => store;
    writingContract(current, underTest);
    rulesContract(current);
    readingContract(current);

    it('is equal after it was closed and opened again', async () => {
      const { everything, programme } = await import('./programme.ts');
      await store.write(programme(), 'test', 'programme');
      const before = await everything(store);
      await store.close();
      store = await underTest.open();
      expect(await everything(store)).toEqual(before);
      expect(before.nodes.length).toBeGreaterThan(5);
    });
  });
}
