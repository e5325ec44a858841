import { homeOf } from '../../../matching/affinity/candidate.ts';
import type { NodeId } from '../../../model/node-id.ts';
import type { Level } from '../../../network/level.ts';
import { KIND_WEIGHTS } from '../../../ties/kind-weights.ts';
import type { Matchmaking } from '../pool-affinity.ts';
import { preview, type Preview } from '../preview.ts';
import type { Suggestion } from '../suggestion.ts';
import type { Board } from './board.ts';

/** How much somebody would have to do. */
export interface PreviewLoad {
  readonly id: NodeId;
  readonly before: number;
  readonly after: number;
  readonly most: number;
}

export interface RoundPreview extends Preview {
  readonly load: readonly PreviewLoad[];
}

/** One buddy call counted for each introduction. */
const ADDS = KIND_WEIGHTS['buddy call'].weight;

/** What a round's suggestions would change. At the level of areas, people stand for the area they are suggested for. */
export function roundPreview(matchmaking: Matchmaking, board: Board, suggestions: readonly Suggestion[], level: Level): RoundPreview {
  const { round } = board;
  const partyOf = (id: NodeId, area: NodeId | undefined) => (level === 'area' ? area : id);
  const introductions = suggestions
    .filter(({ status }) => status !== 'declined')
    .map(({ members }) => ({
      parties: members.filter(({ answer }) => answer !== 'declined').flatMap(({ id, area }) => partyOf(id, area) ?? []),
      adds: ADDS,
    }));
  const pool = board.candidates.flatMap((candidate) => partyOf(candidate.id, homeOf(candidate)) ?? []);
  const most = round.decisions.rules.mostCommitments;
  // What was accepted counts among commitments by now.
  const open = suggestions.filter(({ status }) => status === 'suggested' || status === 'proposed');
  const introduced = new Set(open.flatMap(({ members }) => members.filter(({ answer }) => answer !== 'declined').map(({ id }) => id)));
  const load = board.candidates.map(({ id, commitments }) => ({ id, before: commitments, after: commitments + (introduced.has(id) ? 1 : 0), most }));
  const atCapacity = (of: 'before' | 'after') => load.filter((one) => one[of] >= most).length;
  const found = preview(matchmaking, level, round.at, pool, introductions);
  return {
    ...found,
    figures: [...found.figures, { measure: 'at capacity', before: atCapacity('before'), after: atCapacity('after') }],
    load: load.filter(({ before, after }) => after !== before || before >= most),
  };
}
