import { describe, expect, test } from 'vitest';
import { regionTable, shareWords } from '../../../../../web/features/ties/network/region-cells.ts';

const FOUND = [
  { a: 'London', b: 'London', ties: 4, possible: 16, strength: 2 },
  { a: 'London', b: 'North East', ties: 1, possible: 64, strength: 0.5 },
  { a: 'North East', b: 'North East', ties: 0, possible: 0, strength: 0 },
];

describe('ties by region', () => {
  const { regions, cell } = regionTable(FOUND);

  test('stand north to south, those of no region last', () => {
    expect(regions).toEqual(['North East', 'London']);
    expect(regionTable([...FOUND, { a: 'London', b: 'Wales', ties: 0, possible: 4, strength: 0 }]).regions).toEqual(['North East', 'London', 'Wales']);
  });

  test('are the same read either way', () => {
    expect(cell('North East', 'London')).toBe(cell('London', 'North East'));
    expect(cell('London', 'North East')).toMatchObject({ ties: 1, share: 1 / 64 });
  });

  test('are shaded by the root of their share against the largest', () => {
    // A quarter within London is the largest; one in 64 is a sixteenth of that, and its root a quarter.
    expect([cell('London', 'London')?.shade, cell('London', 'North East')?.shade]).toEqual([1, 0.25]);
  });

  test('have no share where there could be none', () => {
    expect(cell('North East', 'North East')).toMatchObject({ share: undefined, shade: 0 });
    expect(cell('North East', 'Wales')).toBeUndefined();
  });
});

test('shares are whole per cents, small ones with a decimal', () => {
  expect([0.89, 0.0156, 0.0097, 0.004, 0, undefined].map(shareWords)).toEqual(['89%', '2%', '1%', '0.4%', '0%', '–']);
});
