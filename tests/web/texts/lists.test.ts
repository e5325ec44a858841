import { expect, test } from 'vitest';
import { joinersOf, listed, listedWithMore } from '../../../web/texts/lists.ts';

test('names are listed with commas and a last and', () => {
  expect([[], ['Ann'], ['Ann', 'Bob'], ['Ann', 'Bob', 'Cy']].map(listed)).toEqual(['', 'Ann', 'Ann and Bob', 'Ann, Bob and Cy']);
});

test('what stands before each in a list is known without the names', () => {
  expect([0, 1, 2, 3].map(joinersOf)).toEqual([[], [''], ['', ' and '], ['', ', ', ' and ']]);
});

test('those left out of a list are counted', () => {
  expect(listedWithMore(['Mill', 'Dock'], 0)).toBe('Mill, Dock');
  expect(listedWithMore(['Mill', 'Dock'], 3)).toBe('Mill, Dock and 3 more');
});
