import { z } from 'zod';
import { FEATURES } from '../../matching/affinity/feature.ts';
import type { ScoredFinding } from '../../matching/affinity/pair-scores.ts';

/** A reason as it is kept with a suggestion: figures and ids, no words. */
const schema = z.object({
  feature: z.enum(FEATURES),
  value: z.number().optional(),
  weight: z.number(),
  counted: z.number(),
  facts: z.record(z.string(), z.unknown()),
});

export const keptFinding = (finding: ScoredFinding): string => JSON.stringify(finding);

export const findingOf = (kept: string): ScoredFinding => schema.parse(JSON.parse(kept)) as unknown as ScoredFinding;
