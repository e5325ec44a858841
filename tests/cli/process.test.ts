import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../graph/store/sqlite/sqlite-store.ts';
import { folderOf, freshData, kith } from './kith.ts';

const COMMAND = ['--import', 'tsx', 'api/cli/main.ts'];
const env = { ...process.env, KITH_DATA: undefined, KITH_STORE: undefined };
const start = (...argv: string[]) => spawn(process.execPath, [...COMMAND, ...argv], { env, stdio: ['ignore', 'pipe', 'pipe'] });

const people = (count: number) => `id,name\n${Array.from({ length: count }, (_, i) => `p${i},Person ${i}`).join('\n')}\n`;
const attendance = (count: number) =>
  `event,person\n${Array.from({ length: count }, (_, i) => `e${i % 50},p${Math.floor(i / 50)}`).join('\n')}\n`;
const events = `id,name,kind,date\n${Array.from({ length: 50 }, (_, i) => `e${i},Event ${i},network meeting,2019-01-01`).join('\n')}\n`;

describe('the command line as a process', () => {
  it('exits with 0, 1 or 2, data on stdout and messages on stderr', { timeout: 60_000 }, async () => {
    const data = freshData();
    const ran = async (...argv: string[]) => {
      const { code, stdout, stderr } = await promisify(execFile)(process.execPath, [...COMMAND, ...argv], { env }).then(
        (done) => ({ code: 0, ...done }),
        (failed: { code: number; stdout: string; stderr: string }) => failed,
      );
      return { code, stdout, stderr };
    };
    expect(await ran('import', folderOf({ 'people.csv': 'id\np1\n' }), '--data', data, '--csv')).toMatchObject({
      code: 0,
      stdout: 'file,rows,new,changed,unchanged,removed\npeople.csv,1,1,0,0,0\n',
    });
    expect(await ran('import', folderOf({ 'people.csv': 'id\np|1\n' }), '--data', data)).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('people.csv: row 2, column id'),
    });
    expect(await ran('export', '--format', 'docx', '--data', data)).toMatchObject({ code: 2, stdout: '' });
  });

  it('ends quietly when its reader stops reading', { timeout: 60_000 }, async () => {
    const data = freshData();
    await kith('import', folderOf({ 'people.csv': people(20_000) }), '--data', data);
    const exporting = start('export', '--format', 'json', '--data', data);
    let err = '';
    exporting.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    exporting.stdout.once('data', () => exporting.stdout.destroy());
    const [code] = (await once(exporting, 'exit')) as [number];
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('leaves the store as it was when it is killed in the middle of an import', { timeout: 120_000 }, async () => {
    const data = freshData();
    await kith('import', folderOf({ 'people.csv': people(2_000), 'events.csv': events }), '--data', data);
    const before = (await kith('export', '--format', 'json', '--data', data)).out;
    const folder = folderOf({ 'attendance.csv': attendance(60_000) });
    const importing = start('import', folder, '--data', data);
    const writing = new Promise<void>((resolve) => {
      importing.stderr.on('data', (chunk: Buffer) => {
        if (chunk.includes('Writing: ')) resolve();
      });
    });
    const ended = once(importing, 'exit');
    await Promise.race([writing, ended]);
    importing.kill('SIGKILL');
    const [, signal] = (await ended) as [number | null, string | null];
    expect(signal, 'the import was over before it could be killed').toBe('SIGKILL');
    expect((await kith('export', '--format', 'json', '--data', data)).out).toBe(before);
    const store = await openSqliteStore({ folder: data });
    expect(await store.version()).toBe(1);
    await store.close();
    expect((await kith('import', folder, '--data', data)).code).toBe(0);
  });
});
