import { expect, test } from 'vitest';
import { proportions } from '../../../web/charts/proportions.ts';

test('bars are as long as their counts, a pixel apart', () => {
  expect(proportions([{ word: 'lost', count: 3 }, { word: 'gained', count: 1 }], 101)).toEqual([
    { word: 'lost', count: 3, x: 0, width: 75 },
    { word: 'gained', count: 1, x: 76, width: 25 },
  ]);
});

test('what is rare is still seen, and what is not there is not', () => {
  const bars = proportions([{ word: 'lost', count: 999 }, { word: 'faded', count: 0 }, { word: 'gained', count: 1 }], 103);
  expect(bars).toEqual([
    { word: 'lost', count: 999, x: 0, width: 100 },
    { word: 'gained', count: 1, x: 101, width: 2 },
  ]);
});

test('nothing at all is no bar', () => {
  expect(proportions([{ word: 'lost', count: 0 }], 100)).toEqual([]);
});
