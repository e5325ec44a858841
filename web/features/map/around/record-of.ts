import { mapTexts } from '../../../texts/map.ts';
import { periodWords } from '../../../ui/dates.ts';
import { roleWord } from '../../../ui/words.ts';
import type { AroundKind } from '../map-address.ts';
import type { AroundRecord } from './around.ts';

interface EdgeRead {
  readonly relation: string;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly offer?: string | null;
  readonly node: { readonly id: string; readonly label: string };
}

/** A record that a relation with a time ties to the party. */
export const recordOf = (kind: AroundKind, { relation, from, to, offer, node }: EdgeRead, as?: string): AroundRecord => ({
  id: node.id,
  kind,
  label: node.label,
  relation,
  as,
  offer: offer ?? undefined,
  when: periodWords(from, to),
});

/** A record that a relation without a time ties to the party; `when` is its own. */
export const timelessRecordOf = (kind: AroundKind, edge: EdgeRead, as?: string, when?: string): AroundRecord => ({ ...recordOf(kind, edge, as), when });

export const needOf = (edge: EdgeRead): AroundRecord => timelessRecordOf('topics', edge, mapTexts.needed);
export const offerOf = (edge: EdgeRead): AroundRecord => timelessRecordOf('topics', edge, mapTexts.offered);

const FIRST_ROLES = ['CHAIR', 'VICE_CHAIR', 'WORKER', 'COORDINATOR', 'REP', 'ADVISER', 'MEMBER', 'VOLUNTEER'];

/** Roles as records, those that lead first. */
export const rolesOf = (kind: AroundKind, edges: readonly (EdgeRead & { readonly role: string | null })[]): readonly AroundRecord[] =>
  [...edges]
    .sort((a, b) => FIRST_ROLES.indexOf(a.role ?? '') - FIRST_ROLES.indexOf(b.role ?? ''))
    .map((edge) => recordOf(kind, edge, roleWord(edge.role)));
