import { z } from 'zod';
import { date, number, text, whole, yesNo } from '../../../model/fields.ts';
import { few, ids, keptApartSchema, leftOutSchema, weighing } from '../drafts/draft-state.ts';

export const rulesSchema = z.object({
  monthsApart: whole(0, 600),
  mostCommitments: whole(1, 100),
  withinKm: number.min(1, 'must be 1 km or more').max(20_000, 'must be 20,000 km or less').optional(),
  nobodyLeftOut: yesNo,
  trio: yesNo,
});

/** What staff decided: the draft follows from it and from the records. */
export const decisionsSchema = z.object({
  ...weighing,
  rules: rulesSchema,
  locked: few(ids),
  apart: few(keptApartSchema),
  leftOut: few(leftOutSchema),
});

/** One thing that was done in a step. */
export const actSchema = z.object({
  act: z.enum(['weights', 'preset', 'rules', 'lock', 'unlock', 'keep apart', 'allow', 'leave out', 'take in', 'rename', 'pair anew']),
  members: ids.optional(),
});

/** A step, with the decisions that hold without it (in the past) or with it (taken back). */
export const stepSchema = z.object({ name: text, decisions: decisionsSchema, acts: z.array(actSchema), by: z.string(), on: date });

export type RoundRules = z.output<typeof rulesSchema>;
export type Decisions = z.output<typeof decisionsSchema>;
export type Act = z.output<typeof actSchema>;
export type Step = z.output<typeof stepSchema>;

export const DEFAULT_RULES: RoundRules = { monthsApart: 24, mostCommitments: 3, nobodyLeftOut: true, trio: true };
