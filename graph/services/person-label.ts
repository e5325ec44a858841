import { compare } from '../model/compare.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { NodeRecord } from '../model/nodes.ts';
import { REPRESENTING_ROLES } from '../model/vocabulary.ts';
import type { Related } from '../store/store.ts';

/** A person's name as those may see it who see names of listed people only, or (stewards) of everybody. */
export const shownName = (person: NodeRecord<'Person'>, everybody: boolean): string | undefined =>
  everybody || person.consent === 'yes' ? person.name : undefined;

/**
 * What to call somebody who cannot be named: by the area they stand for on a day (the first by id of
 * several), else the last one they stood for before it. Give all their roles.
 */
export function unnamedLabel(roles: readonly Related[], at: IsoDate): string {
  const [area] = roles
    .filter(({ relation }) => relation.kind === 'HOLDS_ROLE' && REPRESENTING_ROLES.includes(relation.role))
    .filter(({ relation: { from } }) => from === undefined || from <= at)
    .sort((a, b) => compare(end(b, at), end(a, at)) || compare(a.node.id, b.node.id))
    .map(({ node }) => node);
  return area?.label === 'Area' ? `someone from ${area.shortName ?? area.name}` : 'someone';
}

/** Up to when a role was held, seen from a day. */
const end = ({ relation }: Related, at: IsoDate): string => {
  const { to } = relation as { readonly to?: IsoDate };
  return to === undefined || to > at ? at : to;
};
