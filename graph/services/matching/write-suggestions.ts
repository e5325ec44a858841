import type { Change } from '../../model/change.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import { nodeId, type NodeId } from '../../model/node-id.ts';
import { relationId } from '../../model/relations.ts';
import type { ScoredFinding } from '../../matching/affinity/pair-scores.ts';
import type { SuggestionKind } from '../../model/vocabulary.ts';
import { uniqueId } from '../new-id.ts';
import { keptFinding } from './kept-finding.ts';
import type { Suggestion } from './suggestion.ts';

/** A suggestion as it was worked out, before it is kept. */
export interface DraftedSuggestion {
  /** Where it is the same whoever is in it. Left out: it stays the same as long as it is about the same. */
  readonly id?: NodeId | undefined;
  readonly members: readonly { readonly id: NodeId; readonly area: NodeId | undefined }[];
  readonly score: number;
  readonly findings: readonly ScoredFinding[];
  readonly locked: boolean;
}

const keyOf = (members: readonly { readonly id: NodeId }[]): string => members.map(({ id }) => id).sort().join(' ');

/** What to write so that a round or plan holds these suggestions: those that stay keep their ids. */
export function changesToSuggestions(
  within: NodeId,
  kind: SuggestionKind,
  date: IsoDate,
  before: readonly Suggestion[],
  after: readonly DraftedSuggestion[],
): Change[] {
  const isKeyed = after.some(({ id }) => id !== undefined);
  const left = new Map(before.map((one) => [isKeyed ? one.id : keyOf(one.members), one]));
  const changes = after.flatMap((one): Change[] => {
    const key = one.id ?? keyOf(one.members);
    const known = left.get(key);
    left.delete(key);
    const id = one.id ?? known?.id ?? nodeId('Suggestion', uniqueId(new Date()));
    const node: Change = {
      node: {
        id,
        kind,
        status: 'suggested',
        date,
        score: one.score,
        reasons: one.findings.map(keptFinding),
        locked: one.locked,
        provenance: 'derived',
      },
    };
    const members = one.members.map(
      ({ id: end, area }, place): Change => ({
        relation: { kind: 'SUGGESTS', start: id, end, place, provenance: 'derived', ...(area === undefined ? {} : { area }) },
      }),
    );
    if (!known) return [node, { relation: { kind: 'SUGGESTED_IN', start: id, end: within, provenance: 'derived' } }, ...members];
    if (!isKeyed) return [node];
    const gone = known.members.filter((member) => !one.members.some((other) => other.id === member.id));
    return [node, ...gone.map(({ id: end }): Change => ({ remove: relationId({ kind: 'SUGGESTS', start: id, end }) })), ...members];
  });
  return [...[...left.values()].map(({ id }): Change => ({ remove: id })), ...changes];
}
