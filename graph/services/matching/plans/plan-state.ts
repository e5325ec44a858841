import { z } from 'zod';
import { date, latitude, longitude, number, text, whole, yesNo } from '../../../model/fields.ts';
import { few, id, ids, keptApartSchema, leftOutSchema, poolSchema, weighing } from '../drafts/draft-state.ts';

/** Larger groups do not learn together, and their pairs could not be looked through. */
export const MOST_IN_GROUP = 100;
export const MOST_GROUPS = 100;
const MOST_SECONDS = 60;

const share = number.min(0, 'must be from 0 to 1').max(1, 'must be from 0 to 1');
const size = whole(2, MOST_IN_GROUP);

/** A cluster to be filled. Its id is a number within its plan. */
export const groupSchema = z
  .object({
    id: whole(1, 1_000_000),
    name: text.max(200, 'must have at most 200 characters').optional(),
    topic: id.optional(),
    /** Where it would meet: a place, or wherever an area is. */
    venue: z.object({ lat: latitude, lon: longitude }).optional(),
    venueArea: id.optional(),
    least: size,
    most: size,
    /** Most people. */
    seats: whole(1, 10_000).optional(),
  })
  .refine(({ least, most }) => least <= most, { path: ['least'], message: 'must not be above most' });

export const planRulesSchema = z.object({
  everyonePlaced: yesNo,
  /** People each area sends. */
  seatsPerArea: whole(1, 2),
  /** Fewest areas with at least so much experience in each group. */
  experienced: z.object({ from: share, least: whole(0, MOST_IN_GROUP) }).optional(),
  /** Fewest areas with less experience than that in each group. */
  newcomers: z.object({ below: share, least: whole(0, MOST_IN_GROUP) }).optional(),
  mostFromRegion: whole(1, MOST_IN_GROUP).optional(),
  mostShareFromRegion: share.optional(),
  leastRegions: whole(0, MOST_IN_GROUP).optional(),
  /** The part of all placed areas that a region has at least and at most. */
  regionShares: few(
    z
      .object({ region: text, least: share.default(0), most: share.default(1) })
      .refine(({ least, most }) => least <= most, { path: ['least'], message: 'must not be above most' }),
  )
    .refine((shares) => new Set(shares.map(({ region }) => region)).size === shares.length, 'must name each region once')
    .optional(),
  /** Kilometres to the venue. */
  withinKm: number.min(1, 'must be 1 km or more').max(20_000, 'must be 20,000 km or less').optional(),
  /** Whether areas that were in one cluster within the last months are kept apart, and how many months. */
  pastApart: yesNo,
  monthsApart: whole(0, 600),
});

const placeSchema = z.object({ area: id, group: z.number() });


/** What staff decided: the draft follows from it and from the records. */
export const decisionsSchema = z.object({
  ...weighing,
  /** How much it counts how well areas fit each other, beside their need for the topic; 0 to 1. */
  pairWeight: share,
  timeLimitSeconds: whole(1, MOST_SECONDS),
  groups: z.array(groupSchema).min(1, 'must hold at least one group').max(MOST_GROUPS, `must hold at most ${MOST_GROUPS} groups`),
  rules: planRulesSchema,
  locked: few(placeSchema),
  forbidden: few(placeSchema),
  apart: few(keptApartSchema),
  together: few(keptApartSchema),
  leftOut: few(leftOutSchema),
});

export const PLAN_STOPS = ['proven', 'within gap', 'time limit', 'cancelled', 'infeasible', 'by hand'] as const;

/** What the search came to. Texts name areas and groups by their ids, between bars. */
export const outcomeSchema = z.object({
  /** For each area of the brief the id of its group; 0: none. Empty: there is no plan. */
  placed: z.array(z.number()),
  objective: z.number(),
  bound: z.number().optional(),
  gap: z.number().optional(),
  seconds: z.number(),
  stopped: z.enum(PLAN_STOPS),
  clashes: z.array(z.object({ text: z.string(), by: z.number() })),
});

/** Whom it draws from, and the areas that places are listed of; those that came into the pool later last. */
export const briefSchema = z.object({ pool: poolSchema, areas: ids });

/** One thing that was done in a step. */
export const actSchema = z.object({
  act: z.enum([
    'weights', 'preset', 'pair weight', 'time limit', 'rules', 'add group', 'change group', 'remove group', 'lock', 'unlock', 'move', 'forbid',
    'allow', 'keep apart', 'keep together', 'separate', 'leave out', 'take in', 'rename', 'solve',
  ]),
  members: ids.optional(),
  group: z.number().optional(),
});

/** A step, with what held without it (in the past) or with it (taken back). */
export const stepSchema = z.object({ name: text, decisions: decisionsSchema, outcome: outcomeSchema, acts: z.array(actSchema), by: z.string(), on: date });

export type PlanGroup = z.output<typeof groupSchema>;
export type PlanRules = z.output<typeof planRulesSchema>;
export type PlanDecisions = z.output<typeof decisionsSchema>;
export type PlanOutcome = z.output<typeof outcomeSchema>;
export type PlanStop = (typeof PLAN_STOPS)[number];
export type PlanAct = z.output<typeof actSchema>;
export type PlanStep = z.output<typeof stepSchema>;

export const DEFAULT_PLAN_RULES: PlanRules = { everyonePlaced: true, seatsPerArea: 1, pastApart: false, monthsApart: 24 };
/** Experience from which an area counts as experienced, and below which as new, where nothing else is said. */
export const EXPERIENCED_FROM = 0.67;
export const NEW_BELOW = 0.34;
export const DEFAULT_PAIR_WEIGHT = 0.5;
export const DEFAULT_SECONDS = 10;
