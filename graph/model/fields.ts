import { z } from 'zod';
import { isIsoDate, type IsoDate } from './iso-date.ts';
import { labelOf, type Label, type NodeId } from './node-id.ts';
import { PROVENANCES } from './vocabulary.ts';

/** Building blocks of the records' schemas. Every message says what would be right. */
const LONGEST_TEXT = 20_000;

export const text = z
  .string('must be text')
  .max(LONGEST_TEXT, `must have at most ${LONGEST_TEXT.toLocaleString('en-GB')} characters`)
  .refine((value) => value.trim() !== '', 'must not be empty');

const LONGEST_STATE = 2_000_000;
/** What a program keeps for itself, as JSON. */
export const state = z.string('must be text').max(LONGEST_STATE, `must have at most ${LONGEST_STATE.toLocaleString('en-GB')} characters`);

export const date = z.custom<IsoDate>(
  (value) => typeof value === 'string' && isIsoDate(value),
  'must be a day that exists, as 2019-03-14',
);

export const word = <W extends string>(words: readonly [W, ...W[]] | readonly W[]) =>
  z.enum(words as readonly [W, ...W[]], `must be one of: ${words.join(', ')}`);

export const number = z.number('must be a number').refine(Number.isFinite, 'must be a finite number');
export const whole = (least: number, most: number) =>
  z
    .number(`must be a whole number from ${least} to ${most}`)
    .int(`must be a whole number from ${least} to ${most}`)
    .min(least, `must be a whole number from ${least} to ${most}`)
    .max(most, `must be a whole number from ${least} to ${most}`);
export const head = whole(0, 1_000_000);
export const latitude = number.min(-90, 'must be from -90 to 90').max(90, 'must be from -90 to 90');
export const longitude = number.min(-180, 'must be from -180 to 180').max(180, 'must be from -180 to 180');
export const yesNo = z.boolean('must be true or false');

export const idOf = (label: Label) =>
  z.custom<NodeId>(
    (value) => typeof value === 'string' && labelOf(value) === label,
    `must be the id of one ${label.toLowerCase()}`,
  );

/** Where a record comes from; on every node and relation. */
export const provenanceFields = {
  provenance: word(PROVENANCES),
  source: text.optional(),
};
