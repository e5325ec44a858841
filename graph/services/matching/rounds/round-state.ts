import { z } from 'zod';
import { FEATURES } from '../../../matching/affinity/feature.ts';
import { PRESETS } from '../../../matching/affinity/presets.ts';
import { date, number, text, whole, yesNo } from '../../../model/fields.ts';
import type { NodeId } from '../../../model/node-id.ts';

/** How a round keeps what was asked for and decided, as JSON in its record. */
const id = z.string() as unknown as z.ZodType<NodeId>;
const ids = z.array(id);

export const poolSchema = z.object({
  cluster: id.optional(),
  topic: id.optional(),
  regions: z.array(text).optional(),
  byHand: ids.optional(),
});

export const rulesSchema = z.object({
  monthsApart: whole(0, 600),
  mostCommitments: whole(1, 100),
  withinKm: number.min(1, 'must be 1 km or more').max(20_000, 'must be 20,000 km or less').optional(),
  nobodyLeftOut: yesNo,
  trio: yesNo,
});

export const keptApartSchema = z.object({ members: ids, why: z.string().optional(), by: z.string(), on: date });
export const leftOutSchema = z.object({ id, why: z.string().optional() });

/** What staff decided: the draft follows from it and from the records. */
export const decisionsSchema = z.object({
  preset: z.enum(PRESETS).optional(),
  weights: z.partialRecord(z.enum(FEATURES), z.number()),
  rules: rulesSchema,
  locked: z.array(ids),
  apart: z.array(keptApartSchema),
  leftOut: z.array(leftOutSchema),
});

/** One thing that was done in a step. */
export const actSchema = z.object({
  act: z.enum(['weights', 'preset', 'rules', 'lock', 'unlock', 'keep apart', 'allow', 'leave out', 'take in', 'rename']),
  members: ids.optional(),
});

/** A step, with the decisions that hold without it (in the past) or with it (taken back). */
export const stepSchema = z.object({ decisions: decisionsSchema, acts: z.array(actSchema), by: z.string(), on: date });

export type RoundPool = z.output<typeof poolSchema>;
export type RoundRules = z.output<typeof rulesSchema>;
export type Decisions = z.output<typeof decisionsSchema>;
export type Act = z.output<typeof actSchema>;
export type Step = z.output<typeof stepSchema>;
export type KeptApart = z.output<typeof keptApartSchema>;

export const DEFAULT_RULES: RoundRules = { monthsApart: 24, mostCommitments: 3, nobodyLeftOut: true, trio: true };

export const parseJson = <T>(schema: z.ZodType<T>, json: string): T => schema.parse(JSON.parse(json));
