import type { NodeId } from '../../../model/node-id.ts';
import type { Matchmaking } from '../pool-affinity.ts';
import { preview, type Preview } from '../preview.ts';
import type { Suggestion } from '../suggestion.ts';
import type { Plan } from './plan.ts';

/** What one session of each group would change between areas: every two of the s areas that come are in touch by 1 / (s − 1), as at any meeting. */
export function planPreview(matchmaking: Matchmaking, { at }: Pick<Plan, 'at'>, areas: readonly NodeId[], suggestions: readonly Suggestion[]): Preview {
  const introductions = suggestions
    .filter(({ status }) => status !== 'declined')
    .map(({ members }) => members.filter(({ answer }) => answer !== 'declined').map(({ id }) => id))
    .filter((parties) => parties.length > 1)
    .map((parties) => ({ parties, adds: 1 / (parties.length - 1) }));
  return preview(matchmaking, 'area', at, areas, introductions);
}
