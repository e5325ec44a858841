import type { z } from 'zod';
import { number as finiteNumber, text as anyText } from '../model/fields.ts';
import { isIsoDate, type IsoDate } from '../model/iso-date.ts';
import type { Label, NodeId } from '../model/node-id.ts';
import { wordIn } from '../model/vocabulary.ts';
import { quoted } from './fault.ts';
import { ownId, type KnownIds } from './known-ids.ts';
import { Misread } from './misread.ts';

/** How the cells of a column are understood. Empty cells never reach `read`. */
export interface Reader<T> {
  read(cell: string, ids: KnownIds): T | Misread;
  /** For a column that names other records: tells which ids will be asked for. */
  note?(cell: string, ids: KnownIds): void;
  /** The kind of node whose own id stands in this column. */
  readonly own?: Label;
}

/** Text, kept exactly as it is given. */
export const text: Reader<string> = { read: (cell) => allowed(anyText, cell, cell) };

/** One of the fixed words; case, `-` and `_` make no difference. */
export const word = <W extends string>(words: readonly W[]): Reader<W> => ({
  read: (cell) => wordIn(words, cell) ?? new Misread(`${quoted(cell)} must be one of: ${words.join(', ')}`),
});

const YES_NO = ['yes', 'no'] as const;

export const yesNo: Reader<boolean> = {
  read: (cell) => {
    const said = wordIn(YES_NO, cell);
    return said === undefined ? new Misread(`${quoted(cell)} must be yes or no`) : said === 'yes';
  },
};

const BRITISH_DAY = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** A day as 2019-03-14 or, as British spreadsheets have it, 14/03/2019. */
export const day: Reader<IsoDate> = {
  read: (cell) => {
    const trimmed = cell.trim();
    const [, d = '', m = '', y = ''] = BRITISH_DAY.exec(trimmed) ?? [];
    const iso = y === '' ? trimmed : `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
    return isIsoDate(iso)
      ? iso
      : new Misread(`${quoted(cell)} must be a day that exists, as 2019-03-14 or 14/03/2019`);
  },
};

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/** A number that the model allows in this field. */
export const number = (schema: z.ZodType<number> = finiteNumber): Reader<number> => ({
  read: (cell) => {
    const trimmed = cell.trim();
    const value = NUMBER.test(trimmed) ? Number(trimmed) : Number.NaN;
    return Number.isNaN(value) ? new Misread(`${quoted(cell)} must be a number, as 12 or 51.5`) : allowed(schema, value, cell);
  },
});

/** The id of the node that the row is about. */
export const own = (label: Label): Reader<NodeId> => ({ own: label, read: (cell) => ownId(label, cell.trim()) });

/** The id of another record, in these files or in the store; of several kinds, a bare id must fit just one. */
export function reference(...labels: readonly Label[]): Reader<NodeId> {
  return {
    read: (cell, ids) => ids.find(labels, cell.trim()),
    note: (cell, ids) => ids.note(labels, cell.trim()),
  };
}

/** Ids of other records, parted by `;`. */
export function references(label: Label): Reader<readonly NodeId[]> {
  const labels = [label];
  return {
    read: (cell, ids) => {
      const found = listed(cell).map((one) => ids.find(labels, one));
      const misread = found.find((one) => one instanceof Misread);
      return misread ?? [...new Set(found as NodeId[])];
    },
    note: (cell, ids) => {
      for (const one of listed(cell)) ids.note(labels, one);
    },
  };
}

const listed = (cell: string): string[] =>
  cell
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');

function allowed<T>(schema: z.ZodType<T>, value: T, cell: string): T | Misread {
  const result = schema.safeParse(value);
  return result.success ? value : new Misread(`${quoted(cell)} ${result.error.issues[0]?.message ?? 'is not allowed'}`);
}
