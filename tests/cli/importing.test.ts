import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TABLE_NAMES } from '../../graph/imports/table-name.ts';
import { folderOf, freshData, kith } from './kith.ts';

const FILES = {
  'areas.csv': 'id,name\na1,Area One\n',
  'people.csv': 'id,name,consent\np1,"=Ann, of ""the"" Hub",yes\n',
  'roles.csv': 'person,area,role,from\np1,a1,chair,14/03/2019\n',
};

describe('kith import', () => {
  it('brings in a folder, shows what came in on stdout and the import on stderr', async () => {
    const data = freshData();
    const { code, out, err } = await kith('import', folderOf(FILES), '--data', data, '--csv');
    expect(out).toBe('file,rows,new,changed,unchanged,removed\nareas.csv,1,1,0,0,0\npeople.csv,1,1,0,0,0\nroles.csv,1,1,0,0,0\n');
    expect(err).toContain('Imported 3 records as import:2026-11-22-areas-csv-and-2-more');
    expect(code).toBe(0);
  });

  it('takes single files, with options before or after the command', async () => {
    const folder = folderOf(FILES);
    const ran = await kith('--data', freshData(), 'import', join(folder, 'areas.csv'), join(folder, 'people.csv'), '--json');
    expect(JSON.parse(ran.out)).toMatchObject([{ file: 'areas.csv', new: 1 }, { file: 'people.csv', new: 1 }]);
    expect(ran.code).toBe(0);
  });

  it('tells every fault on stderr, writes nothing and exits with 1', async () => {
    const data = freshData();
    const folder = folderOf({ ...FILES, 'roles.csv': 'person,area,role\np9,a1,king\n' });
    const { code, out, err } = await kith('import', folder, '--data', data);
    expect(err.split('\n')).toEqual([
      'roles.csv: row 2, column person: there is no person with the id "p9", in these files or in the store; add it, or correct the id.',
      expect.stringMatching(/^roles\.csv: row 2, column role: "king" must be one of: member, chair/),
      'Nothing was imported.',
      '',
    ]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(JSON.parse((await kith('imports', '--data', data, '--json')).out)).toEqual([]);
  });

  it('prints the first 1,000 faults and how many more there are', async () => {
    const rows = Array.from({ length: 1234 }, (_, i) => `p${i},Name,perhaps`).join('\n');
    const { err } = await kith('import', folderOf({ 'people.csv': `id,name,consent\n${rows}\n` }), '--data', freshData());
    expect(err.split('\n').filter((line) => line.startsWith('people.csv: row'))).toHaveLength(1_000);
    expect(err).toContain('and 234 more faults.');
  });

  it('can be tried first: a dry run tells what would change and changes nothing', async () => {
    const data = freshData();
    const { code, out, err } = await kith('import', folderOf(FILES), '--data', data, '--dry-run', '--csv');
    expect(out).toContain('people.csv,1,1,0,0,0');
    expect(err).toContain('people.csv: new person:p1');
    expect(err).toContain('A dry run: 3 records would change; nothing was written.');
    expect(code).toBe(0);
    expect((await kith('imports', '--data', data)).err).toContain('Nothing has been imported yet.');
  });

  it('says when everything is so already', async () => {
    const data = freshData();
    const folder = folderOf(FILES);
    await kith('import', folder, '--data', data);
    const { code, err } = await kith('import', folder, '--data', data);
    expect({ code, err }).toEqual({ code: 0, err: 'Everything is so already; nothing changes.\n' });
    expect(JSON.parse((await kith('imports', '--data', data, '--json')).out)).toHaveLength(1);
  });

  it('keeps names exactly from the file to the export', async () => {
    const data = freshData();
    await kith('import', folderOf(FILES), '--data', data);
    const { nodes } = JSON.parse((await kith('export', '--format', 'json', '--data', data)).out) as { nodes: { id: string; name: string }[] };
    expect(nodes.find(({ id }) => id === 'person:p1')?.name).toBe('=Ann, of "the" Hub');
  });
});

describe('kith imports and undo', () => {
  it('list an import and take it back', async () => {
    const data = freshData();
    await kith('import', folderOf(FILES), '--data', data, '--name', 'Spring return', '--by', 'Sam');
    const [batch] = JSON.parse((await kith('imports', '--data', data, '--json')).out) as Record<string, unknown>[];
    expect(batch).toEqual({
      id: 'import:2026-11-22-spring-return',
      name: 'Spring return',
      at: '2026-11-22T12:00:00.000Z',
      by: 'Sam',
      records: 3,
      files: 'areas.csv;people.csv;roles.csv',
      undone: null,
    });
    const undone = await kith('undo', 'import:2026-11-22-spring-return', '--data', data);
    expect({ ...undone }).toMatchObject({ code: 0, err: expect.stringContaining('3 records are as they were before') });
    const { nodes } = JSON.parse((await kith('export', '--format', 'json', '--data', data)).out) as { nodes: unknown[] };
    expect(nodes).toEqual([]);
    const again = await kith('undo', '2026-11-22-spring-return', '--data', data);
    expect(again).toMatchObject({ code: 1, err: expect.stringContaining('was undone already') });
  });

  it('count one record as one', async () => {
    const data = freshData();
    await kith('import', folderOf({ 'people.csv': 'id\np1\n' }), '--data', data, '--name', 'one');
    expect((await kith('check', '--data', data)).err).toBe('2 things to look at.\n');
    await kith('import', folderOf({ 'people.csv': 'id,consent\np1,yes\n' }), '--data', data, '--name', 'two');
    expect((await kith('check', '--data', data)).err).toBe('1 thing to look at.\n');
    expect((await kith('undo', '2026-11-22-two', '--data', data)).err).toBe('Undone import:2026-11-22-two: 1 record is as it was before.\n');
  });

  it('say when there is no such import', async () => {
    expect(await kith('undo', 'import:never', '--data', freshData())).toMatchObject({
      code: 1,
      err: 'There is no import "import:never". The command "imports" lists them.\n',
    });
  });
});

describe('kith template', () => {
  it('writes every import file with its header and one example row, which is read without a fault of form', async () => {
    const folder = join(freshData(), 'template');
    expect((await kith('template', folder)).code).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(TABLE_NAMES.map((name) => `${name}.csv`).sort());
    expect(readFileSync(join(folder, 'roles.csv'), 'utf8')).toBe(
      'person,area,role,from,to\r\nexample-person,cars-area-together,chair,2019-03-14,\r\n',
    );
    const { err } = await kith('import', folder, '--data', freshData(), '--dry-run');
    const faults = err.split('\n').filter((line) => line.includes('column'));
    // One example row a file names one person; whoever is somebody's buddy must be another.
    expect(faults).toEqual([expect.stringMatching(/^buddies\.csv: row 2, column buddy: there is no person with the id "another-person"/)]);
  });

  it('overwrites nothing', async () => {
    const folder = folderOf({ 'people.csv': 'id\nmine\n' });
    expect(await kith('template', folder)).toMatchObject({ code: 2, err: expect.stringContaining('holds people.csv already') });
    expect(readFileSync(join(folder, 'people.csv'), 'utf8')).toBe('id\nmine\n');
  });
});

describe('a command line that makes no sense', () => {
  it.each([
    [[]],
    [['improt', 'x']],
    [['import']],
    [['import', '/nowhere/at/all']],
    [['import', '--frobnicate', 'x']],
    [['undo']],
    [['export']],
    [['export', '--format', 'pdf']],
    [['export', '--format', 'json', '--at', '2019-02-30']],
    [['demo']],
    [['imports', '--store', 'http://example.org']],
    [['imports', '--store', 'neo4j://127.0.0.1:7687', '--data', 'x']],
  ])('%j is refused in words with exit code 2', async (argv) => {
    const { code, out, err } = await kith(...argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trim()).not.toBe('');
    expect(err).not.toMatch(/\n\s+at /);
  });

  it('help is no failure', async () => {
    for (const argv of [['--help'], ['import', '--help'], ['demo', 'load', '--help']]) {
      const { code, out } = await kith(...argv);
      expect(code).toBe(0);
      expect(out).toContain('Usage: kith');
    }
  });
});
