import { expect, test } from 'vitest';
import { csvOf } from '../../../web/ui/csv.ts';

test('cells with commas, quotes and line breaks are quoted', () => {
  expect(csvOf([['a,b', 'say "x"', 'two\nlines', 3, undefined]])).toBe('"a,b","say ""x""","two\nlines",3,\r\n');
});

test('no cell is run as a formula by a spreadsheet', () => {
  expect(csvOf([['=1+1', '+44', '-x', '@y', -5]])).toBe("'=1+1,'+44,'-x,'@y,-5\r\n");
});
