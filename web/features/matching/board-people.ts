import { areaName } from '../../network/suggestion-query.ts';
import type { Round, Unmatched } from './round-query.ts';

/** Somebody on the board, and with whom they are now. */
export interface BoardPerson {
  readonly id: string;
  readonly label: string;
  readonly area: string | undefined;
  readonly areaId: string | undefined;
  readonly region: string | undefined;
  /** Ids of those in the same suggestion. */
  readonly mates: readonly string[];
  /** Whether a rule keeps them out of every suggestion. */
  readonly keptOut: boolean;
}

/** Rules that say only that nobody was left, not that somebody may not be suggested. */
const LEFT_OVER = ['ODD_ONE_OUT', 'NO_ONE_LEFT'];

export const isKeptOut = ({ exclusions }: Unmatched): boolean => exclusions.some(({ rule }) => !LEFT_OVER.includes(rule));

interface OnBoard {
  readonly label: string;
  readonly area: { readonly id: string; readonly label: string; readonly shortName: string | null; readonly region: string | null } | null;
}

const person = (id: string, { label, area }: OnBoard, mates: readonly string[], keptOut: boolean): BoardPerson => ({
  id, label, area: areaName(area), areaId: area?.id, region: area?.region ?? undefined, mates, keptOut,
});

/** The ids of those a suggestion is about, without those no longer on record. */
export const membersOf = ({ members }: Pick<Round['suggestions'][number], 'members'>): readonly string[] =>
  members.flatMap(({ node }) => (node ? [node.id] : []));

/** Everybody on the board, in its order: the suggested, then the unmatched. */
export function peopleOn({ suggestions, unmatched }: Pick<Round, 'suggestions' | 'unmatched'>): readonly BoardPerson[] {
  const suggested = suggestions.flatMap((group) => {
    const ids = membersOf(group);
    return group.members.flatMap((member) => {
      const id = member.node?.id;
      return id === undefined ? [] : [person(id, member, ids.filter((one) => one !== id), false)];
    });
  });
  return [...suggested, ...unmatched.map((one) => person(one.node.id, one, [], isKeptOut(one)))];
}

/** Ids in a sentence of the API as the names they have on the board: errors of the API name nobody. */
export function named(text: string, people: Iterable<Pick<BoardPerson, 'id' | 'label'>>): string {
  const labels = new Map([...people].map(({ id, label }) => [id, label]));
  const said = text.replace(/\b(?:person|area):[\w-]+/g, (id) => labels.get(id) ?? 'somebody');
  return said.replace(/(^|[.!?] )([a-z])/g, (whole) => whole.toUpperCase());
}
