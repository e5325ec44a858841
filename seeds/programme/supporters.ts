import type { IsoDate } from '../../graph/model/iso-date.ts';
import { holdsAt } from '../../graph/model/period.ts';
import type { Employment } from './employment.ts';
import type { Holding, ProgrammePerson } from './people.ts';

const PAID_ROLES = ['rep', 'adviser', 'coordinator'];

/** Who of those that support areas from outside was there to come on a day. They stand for no area. */
export function supportersAt(
  holdings: readonly Holding[],
  employments: readonly Employment[],
): (date: IsoDate) => readonly ProgrammePerson[] {
  const terms = [...holdings.filter(({ role }) => PAID_ROLES.includes(role)), ...employments];
  return (date) => [...new Set(terms.filter((term) => holdsAt(term, date)).map(({ person }) => person))];
}
