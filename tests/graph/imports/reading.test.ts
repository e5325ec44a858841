import { describe, expect, it } from 'vitest';
import { sayFault } from '../../../graph/imports/fault.ts';
import { readCsv } from '../../../graph/imports/reading/read-csv.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readCsv('people.csv', bytes(text));
const rows = (text: string) => read(text).tables[0]?.rows;

describe('reading a CSV file', () => {
  it('leaves out the byte order mark that Excel writes', () => {
    expect(read('\ufeffid,name\np1,Ann\n').tables[0]?.columns).toEqual(['id', 'name']);
  });

  it('reads lines ended by LF, CRLF or CR alike', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(rows(`id,name${end}p1,Ann${end}p2,Bea`)).toEqual([
        { line: 2, cells: ['p1', 'Ann'] },
        { line: 3, cells: ['p2', 'Bea'] },
      ]);
    }
  });

  it('leaves out blank lines and rows of nothing but commas, and numbers the others as the file does', () => {
    expect(rows('id,name\n\np1,Ann\n,,\np2,Bea\n\n ,\n')).toEqual([
      { line: 3, cells: ['p1', 'Ann'] },
      { line: 5, cells: ['p2', 'Bea'] },
    ]);
  });

  it('keeps line breaks, commas and quotes inside quotes, and counts the lines they take', () => {
    expect(rows('id,name\r\np1,"Ann\r\nof ""the"" Hub, Hull"\r\n\r\np2,Bea\r\n')).toEqual([
      { line: 2, cells: ['p1', 'Ann\r\nof "the" Hub, Hull'] },
      { line: 5, cells: ['p2', 'Bea'] },
    ]);
  });

  it('keeps the spaces of a name', () => {
    expect(rows('id,name\np1, Ann \n')?.[0]?.cells[1]).toBe(' Ann ');
    expect(rows('id,name\np1," Ann "\n')?.[0]?.cells[1]).toBe(' Ann ');
  });

  it('reads a file with only its header, or with nothing, as no rows', () => {
    expect(rows('id,name')).toEqual([]);
    expect(rows('')).toEqual([]);
    expect(read('').tables[0]?.columns).toEqual([]);
  });

  it('takes what is not UTF-8 for Windows-1252 and says so', () => {
    const windows = Uint8Array.from([...bytes('id,name\np1,'), 0x5a, 0x6f, 0xeb, 0x20, 0x80]);
    const { tables, warnings } = readCsv('people.csv', windows);
    expect(tables[0]?.rows[0]?.cells[1]).toBe('Zoë €');
    expect(warnings).toEqual([expect.stringContaining('people.csv: the file is not UTF-8')]);
    expect(read('id,name\np1,Zoë\n').warnings).toEqual([]);
    const marked = readCsv('people.csv', Uint8Array.from([0xef, 0xbb, 0xbf, ...windows]));
    expect(marked.tables[0]?.columns).toEqual(['id', 'name']);
  });

  it('reads the UTF-16 that Excel calls Unicode text', () => {
    const utf16 = new Uint8Array(Buffer.from('\ufeffid,name\np1,Zoë\n', 'utf16le'));
    expect(readCsv('people.csv', utf16).tables[0]?.rows[0]?.cells).toEqual(['p1', 'Zoë']);
  });

  it('says where a quote is broken', () => {
    expect(read('id,name\np1,Ann\np2,"Bea\n').faults.map(sayFault)).toEqual([
      expect.stringMatching(/^people\.csv: row 3: A quote opens in this row and is never closed/),
    ]);
    expect(read('id,name\np1,Ann\np2,B"e"a\n').faults.map(sayFault)).toEqual([
      expect.stringMatching(/^people\.csv: row 3: A quote stands where none can/),
    ]);
    expect(read('id,name\np1,"Ann"x\n').faults.map(sayFault)).toEqual([expect.stringMatching(/^people\.csv: row 2: /)]);
  });

  it('refuses a file that is no text', () => {
    expect(readCsv('people.csv', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0])).faults.map(sayFault)).toEqual([
      'people.csv: This is not a CSV file. Save it as CSV UTF-8.',
    ]);
  });
});
