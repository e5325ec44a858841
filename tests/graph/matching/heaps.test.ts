import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EdgeHeap } from '../../../graph/matching/edge-heap.ts';
import { IdHeap } from '../../../graph/matching/id-heap.ts';

/** Deep enough for what stands last to belong above where something was removed. */
const IDS = 60;

describe('A heap of ids', () => {
  it('gives the least key first, equals by id, whatever was offered again or removed', () => {
    const isRemoval = fc.nat(3).map((one) => one === 0);
    const step = fc.record({ id: fc.nat(IDS - 1), key: fc.nat(40), isRemoval });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 150, size: 'max' }), (steps) => {
        const heap = new IdHeap(IDS);
        const keys = new Map<number, number>();
        for (const { id, key, isRemoval } of steps) {
          if (isRemoval) {
            heap.remove(id);
            keys.delete(id);
            continue;
          }
          expect(heap.offer(id, key)).toBe(key < (keys.get(id) ?? Infinity));
          keys.set(id, Math.min(key, keys.get(id) ?? Infinity));
        }
        for (const [id, key] of [...keys].sort((a, b) => a[1] - b[1] || a[0] - b[0])) {
          expect(heap.leastKey()).toBe(key);
          expect(heap.take()).toBe(id);
        }
        expect(heap.leastKey()).toBe(Infinity);
      }),
      { numRuns: 300 },
    );
  });

  it('is empty once it is cleared, and takes the same ids again', () => {
    const heap = new IdHeap(3);
    heap.offer(1, 5);
    heap.offer(2, 4);
    heap.clear();
    expect(heap.leastKey()).toBe(Infinity);
    expect(heap.offer(1, 7)).toBe(true);
    expect(heap.take()).toBe(1);
  });
});

describe('A heap of edges', () => {
  it('gives the least key first, with the ends it came with', () => {
    fc.assert(
      // More than it has room for at first.
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 600, size: 'max' }), (keys) => {
        const heap = new EdgeHeap();
        keys.forEach((key, i) => heap.add(i, key + 1, key));
        for (const key of [...keys].sort((a, b) => a - b)) {
          expect(heap.leastKey()).toBe(key);
          expect([keys[heap.leastFrom()], heap.leastTo()]).toEqual([key, key + 1]);
          heap.drop();
        }
        expect(heap.leastKey()).toBe(Infinity);
      }),
      { numRuns: 20 },
    );
  });
});
