import { execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, closeSync, existsSync, openSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { TABLE_NAMES } from '../../graph/imports/table-name.ts';
import { openSqliteStore } from '../../graph/store/sqlite/sqlite-store.ts';
import { folderOf, freshData, kith } from './kith.ts';

const COMMAND = ['--import', 'tsx', 'api/cli/main.ts'];
const env = { ...process.env, KITH_DATA: undefined, KITH_STORE: undefined };
const start = (...argv: string[]) => spawn(process.execPath, [...COMMAND, ...argv], { env, stdio: ['ignore', 'pipe', 'pipe'] });

/** Somebody whom permissions hold back, which the superuser is not. */
const stranger = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
const canBeStranger = spawnSync(process.execPath, ['-e', "fs.readFileSync('api/cli/main.ts')"], stranger).status === 0;

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

  it('writes every template though nobody reads which', { timeout: 60_000 }, async () => {
    const folder = freshData();
    const writing = start('template', folder);
    writing.stdout.destroy();
    expect(await once(writing, 'exit')).toEqual([0, null]);
    expect(readdirSync(folder)).toHaveLength(TABLE_NAMES.length);
  });

  it('finishes an import though nobody reads its messages', { timeout: 60_000 }, async () => {
    const data = freshData();
    const importing = start('import', folderOf({ 'people.csv': 'id,name,more\np1,Ann,x\n' }), '--data', data);
    importing.stderr.destroy();
    expect(await once(importing, 'exit')).toEqual([0, null]);
    expect(JSON.parse((await kith('imports', '--json', '--data', data)).out)).toHaveLength(1);
  });

  it.skipIf(!existsSync('/dev/full'))('says in one line when what it prints cannot be written', { timeout: 60_000 }, async () => {
    const full = openSync('/dev/full', 'w');
    const printing = spawn(process.execPath, [...COMMAND, 'imports', '--data', freshData()], { env, stdio: ['ignore', full, 'pipe'] });
    closeSync(full);
    let err = '';
    printing.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString()));
    const [code] = (await once(printing, 'close')) as [number];
    expect({ code, err }).toEqual({ code: 1, err: 'What the command prints cannot be written (ENOSPC).\n' });
  });

  it.skipIf(!canBeStranger)('says in one line what may not be read or written', { timeout: 60_000 }, async () => {
    const data = freshData();
    const folder = folderOf({ 'people.csv': 'id\np1\n' });
    await kith('import', folder, '--data', data);
    for (const open of [dirname(data), data, dirname(folder), folder]) chmodSync(open, 0o555);
    const ran = (...argv: string[]) => {
      const surroundings = { env: { ...env, TSX_DISABLE_CACHE: '1' }, encoding: 'utf8', ...stranger } as const;
      const { status, stderr } = spawnSync(process.execPath, [...COMMAND, ...argv], surroundings);
      return { status, lines: stderr.split('\n').length - 1, stderr };
    };
    expect(ran('imports', '--data', data)).toMatchObject({ status: 0 });
    const more = folderOf({ 'people.csv': 'id\np2\n' });
    for (const open of [dirname(more), more]) chmodSync(open, 0o555);
    expect(ran('import', more, '--data', data)).toMatchObject({ status: 1, lines: 1 });
    chmodSync(more, 0o000);
    expect(ran('import', more, '--data', data)).toMatchObject({ status: 1, stderr: `${more}: The folder cannot be read (EACCES).\nNothing was imported.\n` });
    for (const open of [dirname(data), data, dirname(folder), folder, dirname(more), more]) chmodSync(open, 0o755);
  });

  it('brings in six imports at once', { timeout: 120_000 }, async () => {
    const data = freshData();
    const importing = Array.from({ length: 6 }, (_, i) =>
      start('import', folderOf({ 'people.csv': `id\nsame\nown-${i}\n` }), '--data', data),
    );
    expect(await Promise.all(importing.map((one) => once(one, 'exit')))).toEqual(Array(6).fill([0, null]));
    expect(JSON.parse((await kith('imports', '--json', '--data', data)).out)).toHaveLength(6);
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
