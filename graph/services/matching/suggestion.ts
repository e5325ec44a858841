import { z } from 'zod';
import type { ScoredFinding } from '../../matching/affinity/pair-scores.ts';
import { date, word } from '../../model/fields.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { NodeRecord } from '../../model/nodes.ts';
import type { RelationRecord } from '../../model/relations.ts';
import { SUGGESTION_STATUSES, type SuggestionKind, type SuggestionStatus } from '../../model/vocabulary.ts';
import type { Store } from '../../store/store.ts';
import { allRelated } from './all-related.ts';
import { findingOf } from './kept-finding.ts';

/** One thing that became of a suggestion. */
const stepSchema = z.object({
  status: word(SUGGESTION_STATUSES),
  on: date,
  by: z.string(),
  /** Whose answer it was. */
  member: z.string().optional(),
});
export type SuggestionStep = z.output<typeof stepSchema>;

export interface SuggestionMember {
  readonly id: NodeId;
  /** The area they are suggested for. */
  readonly area: NodeId | undefined;
  readonly answer: 'accepted' | 'declined' | undefined;
  readonly answered: IsoDate | undefined;
  readonly reason: string | undefined;
  readonly notBefore: IsoDate | undefined;
}

/** Some who should meet, and why. */
export interface Suggestion {
  readonly id: NodeId;
  readonly kind: SuggestionKind;
  readonly status: SuggestionStatus;
  readonly date: IsoDate;
  readonly score: number;
  readonly findings: readonly ScoredFinding[];
  readonly members: readonly SuggestionMember[];
  readonly locked: boolean;
  readonly steps: readonly SuggestionStep[];
  readonly action: string | undefined;
  /** The round or plan it belongs to. */
  readonly within: NodeId | undefined;
}

export const keptStep = (step: SuggestionStep): string => JSON.stringify(step);

/** Suggestions by their ids, with those they are about; those there are none of are left out. */
export async function readSuggestions(store: Store, ids: readonly NodeId[]): Promise<Suggestion[]> {
  const records = (await store.nodes(ids)).filter((node) => node?.label === 'Suggestion') as NodeRecord<'Suggestion'>[];
  const found = records.map(({ id }) => id);
  const [members, within] = await Promise.all([
    allRelated(store, found, { kind: 'SUGGESTS', direction: 'out' }),
    allRelated(store, found, { kind: 'SUGGESTED_IN', direction: 'out' }),
  ]);
  return records.map((record) => ({
    id: record.id,
    kind: record.kind,
    status: record.status,
    date: record.date,
    score: record.score ?? 0,
    findings: (record.reasons ?? []).map(findingOf),
    members: [...members.get(record.id)!]
      .map(({ relation }) => relation)
      .sort((x, y) => (x.place ?? 0) - (y.place ?? 0))
      .map(memberOf),
    locked: record.locked ?? false,
    steps: (record.steps ?? []).map((step) => stepSchema.parse(JSON.parse(step))),
    action: record.action,
    within: within.get(record.id)![0]?.node.id,
  }));
}

const memberOf = ({ end, area, answer, answered, reason, notBefore }: RelationRecord<'SUGGESTS'>): SuggestionMember => ({
  id: end,
  area,
  answer,
  answered,
  reason,
  notBefore,
});

/** The suggestions of a round or plan: locked ones first, then the best. */
export async function suggestionsWithin(store: Store, id: NodeId): Promise<Suggestion[]> {
  const related = await allRelated(store, [id], { kind: 'SUGGESTED_IN', direction: 'in' });
  const suggestions = await readSuggestions(store, related.get(id)!.map(({ node }) => node.id));
  return suggestions.sort((x, y) => Number(y.locked) - Number(x.locked) || y.score - x.score || (x.id < y.id ? -1 : 1));
}
