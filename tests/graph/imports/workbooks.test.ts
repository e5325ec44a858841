import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { sayFault } from '../../../graph/imports/fault.ts';
import { readFiles } from '../../../graph/imports/reading/read-files.ts';
import { readXlsx } from '../../../graph/imports/reading/read-xlsx.ts';
import { writeFile } from 'node:fs/promises';
import { ownFolder } from './empty-store.ts';

type Cell = string | number | boolean | Date | null;
const sheet = (name: string, rows: Cell[][]) => ({
  sheet: name,
  data: rows.map((row) => row.map((value) => (value instanceof Date ? { value, format: 'dd/mm/yyyy' } : { value }))),
});
const workbook = async (...sheets: ReturnType<typeof sheet>[]) =>
  new Uint8Array(await writeExcelFile(sheets as Parameters<typeof writeExcelFile>[0]).toBuffer());

const PEOPLE: Cell[][] = [
  ['id', 'name'],
  ['p1', ' Ann '],
  [null, null],
  ['p2', '=1+1'],
];

describe('reading a workbook', () => {
  it('takes every sheet that is named as an import file', async () => {
    const areas: Cell[][] = [['id', 'name', 'coastal', 'wave', 'lat'], ['a1', 'One', true, 2, 51.5]];
    const bytes = await workbook(sheet('people', PEOPLE), sheet('Areas', areas), sheet('Notes', [['to do']]));
    const { tables, warnings, faults } = await readXlsx('programme.xlsx', bytes);
    expect(faults).toEqual([]);
    expect(tables.map(({ file }) => file)).toEqual(['programme.xlsx/people', 'programme.xlsx/areas']);
    expect(tables[1]?.rows[0]?.cells).toEqual(['a1', 'One', 'yes', '2', '51.5']);
    expect(warnings).toEqual([expect.stringContaining('the sheet "Notes" is not named as an import file')]);
  });

  it('takes the first sheet of a file that is itself named as one, and numbers rows as the sheet does', async () => {
    const { tables } = await readXlsx('people.xlsx', await workbook(sheet('Sheet1', PEOPLE)));
    expect(tables).toEqual([
      {
        file: 'people.xlsx',
        columns: ['id', 'name'],
        rows: [
          { line: 2, cells: ['p1', ' Ann '] },
          { line: 4, cells: ['p2', '=1+1'] },
        ],
      },
    ]);
  });

  it('reads a day as a day', async () => {
    const rows: Cell[][] = [['person', 'from'], ['p1', new Date(Date.UTC(2019, 2, 14))]];
    const { tables } = await readXlsx('roles.xlsx', await workbook(sheet('Sheet1', rows)));
    expect(tables[0]?.rows[0]?.cells).toEqual(['p1', '2019-03-14']);
  });

  it('says in words what is no workbook, or not one of ours', async () => {
    const wrong = [new TextEncoder().encode('id,name\n'), new Uint8Array(0), (await workbook(sheet('people', PEOPLE))).slice(0, 300)];
    for (const bytes of wrong) {
      expect((await readXlsx('people.xlsx', bytes)).faults.map(sayFault)).toEqual([
        expect.stringMatching(/^people\.xlsx: This is not an XLSX workbook/),
      ]);
    }
    const unnamed = await readXlsx('book.xlsx', await workbook(sheet('Sheet1', PEOPLE)));
    expect(unnamed.faults.map(sayFault)).toEqual([expect.stringMatching(/^book\.xlsx: No sheet is named as an import file/)]);
  });
});

describe('reading a folder', () => {
  it('takes the import files, leaves out others with a warning, and ignores what is no table', async () => {
    const folder = ownFolder();
    await writeFile(join(folder, 'people.csv'), 'id\np1\n');
    await writeFile(join(folder, 'areas.xlsx'), await workbook(sheet('Sheet1', [['id', 'name']])));
    await writeFile(join(folder, 'friends.csv'), 'id\n');
    await writeFile(join(folder, 'readme.txt'), 'hello');
    await writeFile(join(folder, 'budget.xlsx'), await workbook(sheet('Sheet1', [['pounds'], [12]])));
    await writeFile(join(folder, '~$areas.xlsx'), 'locked');
    const { tables, warnings, faults } = await readFiles([folder]);
    expect(tables.map(({ file }) => file)).toEqual(['areas.xlsx', 'people.csv']);
    expect(warnings).toEqual([
      'budget.xlsx: neither the workbook nor a sheet of it is named as an import file; it was left out.',
      'friends.csv: this is not the name of an import file; it was left out.',
    ]);
    expect(faults).toEqual([]);
  });

  it('finds fault with an empty folder, a file of another kind and a path that leads nowhere', async () => {
    const folder = ownFolder();
    expect((await readFiles([folder])).faults.map(sayFault)).toEqual([
      expect.stringContaining('This folder holds no import file'),
    ]);
    await writeFile(join(folder, 'people.pdf'), '%PDF');
    expect((await readFiles([join(folder, 'people.pdf')])).faults.map(sayFault)).toEqual([
      'people.pdf: Import files end in .csv or .xlsx.',
    ]);
    await expect(readFiles([join(folder, 'nowhere')])).rejects.toThrow('There is no file or folder');
  });
});
