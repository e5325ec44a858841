import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, kith } from './kith.ts';

const files = () =>
  folderOf({
    // The best total is y–z alone; the most pairs are x–y and z–w.
    'scores.csv': 'a,b,score\nx,y,5\ny,z,11\nz,w,5\nx,w,-1\nw,z,4\n',
    'apart.csv': 'a,b\nz,y\n',
    'together.csv': 'b,a\nz,y\nz,y\n',
    'twice.csv': 'a,b\nx,y\nz,x\n',
    'bad.csv': 'a,b,score\nx,x,5\ny,,q\n',
    'short.csv': 'a,score\nx,5\n',
    'none.csv': 'a,b,score\n',
  });

describe('kith match', () => {
  it('makes the pairs of most score together, or the most pairs', async () => {
    const folder = files();
    const match = (...more: string[]) => kith('match', join(folder, 'scores.csv'), '--csv', ...more);
    expect((await match()).out).toBe('a,b,score\ny,z,11\n');
    expect((await match()).err).toBe('1 pair of score 11 in all; left without a pair: 2.\n');
    expect((await match('--max-cardinality')).out).toBe('a,b,score\nx,y,5\nz,w,5\n');
    expect((await kith('match', join(folder, 'none.csv'), '--json')).out).toBe('[]\n');
  });

  it('keeps apart whom it must, and together whom it must, whichever way round they are named', async () => {
    const folder = files();
    const match = (...more: string[]) => kith('match', join(folder, 'scores.csv'), '--csv', ...more);
    expect((await match('--forbid', join(folder, 'apart.csv'))).out).toBe('a,b,score\nx,y,5\nz,w,5\n');
    expect((await match('--lock', join(folder, 'together.csv'), '--max-cardinality')).out).toBe('a,b,score\ny,z,11\nx,w,-1\n');
  });

  it.each([
    ['bad.csv', [], 1, 'bad.csv: row 2, column b: "x" is the same as a; a pair has two\nbad.csv: row 3, column b: is empty'],
    ['short.csv', [], 1, 'short.csv: has no column b; its header must have a, b, score\nNo pairs were made.\n'],
    ['scores.csv', ['--lock', 'twice.csv'], 1, 'twice.csv: row 3: "x" is locked to "y" already; one can have one partner'],
    ['scores.csv', ['--lock', 'together.csv', '--forbid', 'apart.csv'], 1, 'are both locked and forbidden'],
    ['nowhere.csv', [], 2, 'There is no file'],
  ])('refuses %s %j', async (file, more, code, message) => {
    const folder = files();
    const ran = await kith('match', join(folder, file), ...more.map((word) => (word.endsWith('.csv') ? join(folder, word) : word)));
    expect([ran.code, ran.out]).toEqual([code, '']);
    expect(ran.err).toContain(message);
  });
});
