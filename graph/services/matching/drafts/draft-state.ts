import { z } from 'zod';
import { FEATURES } from '../../../matching/affinity/feature.ts';
import { PRESETS } from '../../../matching/affinity/presets.ts';
import { date, text, yesNo } from '../../../model/fields.ts';
import { badInput } from '../../../model/kith-error.ts';
import type { NodeId } from '../../../model/node-id.ts';

/** What rounds and plans alike keep of what was asked for and decided, as JSON in their records: ids and figures, no names. */
export const id = z.string() as unknown as z.ZodType<NodeId>;
export const ids = z.array(id);

/** More decisions about single ones are no draft any more. */
const MOST_DECIDED = 2_000;
export const few = <T>(schema: z.ZodType<T>) => z.array(schema).max(MOST_DECIDED, `must hold at most ${MOST_DECIDED.toLocaleString('en-GB')}`);

export const poolSchema = z.object({
  everyone: yesNo.optional(),
  cluster: id.optional(),
  topic: id.optional(),
  regions: few(text.max(200, 'must have at most 200 characters')).optional(),
  byHand: few(id).optional(),
});

const why = z.string().max(2_000, 'must have at most 2,000 characters').optional();
export const keptApartSchema = z.object({ members: ids, why, by: z.string(), on: date });
export const leftOutSchema = z.object({ id, why });

/** What matters in how two fit each other. */
export const weighing = {
  preset: z.enum(PRESETS).optional(),
  weights: z.partialRecord(z.enum(FEATURES), z.number()),
};

export type DraftPool = z.output<typeof poolSchema>;
export type KeptApart = z.output<typeof keptApartSchema>;

export const parseJson = <T>(schema: z.ZodType<T>, json: string): T => schema.parse(JSON.parse(json));

/** What somebody asked for, as the schema has it. `what` opens the message, as `rules.`. @throws KithError BAD_INPUT naming the value and what would be right. */
export function checkedInput<T>(schema: z.ZodType<T>, asked: unknown, what = ''): T {
  const result = schema.safeParse(asked);
  if (result.success) return result.data;
  const { path = [], message } = result.error.issues[0] ?? { message: 'cannot be read' };
  const value = path.reduce<unknown>((of, key) => (of as Readonly<Record<PropertyKey, unknown>> | undefined)?.[key], asked);
  throw badInput([`${what}${path.map(String).join('.')}`, ...said(value), `${message}.`].join(' '));
}

const MOST_SAID = 100;

/** A value as far as it helps to see it: no lists, and the beginning of long texts. */
const said = (value: unknown): string[] => (typeof value === 'object' && value !== null ? [] : [(JSON.stringify(value) ?? 'null').slice(0, MOST_SAID)]);
