import type { IsoDate } from '../../graph/model/iso-date.ts';
import { holdsAt } from '../../graph/model/period.ts';
import { REPRESENTING_ROLES } from '../../graph/model/vocabulary.ts';
import type { SeededRandom } from '../seeded-random.ts';
import type { Holding, ProgrammePerson } from './people.ts';

const KEENER = { member: 1, chair: 2.5, 'vice-chair': 1.8, worker: 2.5, volunteer: 0.6 } as const;

/** Who could come to something for an area on a day. */
export class Roster {
  readonly #byArea = new Map<string, Holding[]>();

  constructor(holdings: readonly Holding[]) {
    for (const holding of holdings) {
      if (!REPRESENTING_ROLES.includes(holding.role)) continue;
      const ofArea = this.#byArea.get(holding.area);
      if (ofArea) ofArea.push(holding);
      else this.#byArea.set(holding.area, [holding]);
    }
  }

  /** Up to `count` people, the keen and those with the weightier roles first in chance. */
  choose(
    area: string,
    date: IsoDate,
    count: number,
    random: SeededRandom,
    except: ReadonlySet<string> = new Set(),
  ): ProgrammePerson[] {
    const weights = new Map<ProgrammePerson, number>();
    for (const holding of this.#byArea.get(area) ?? []) {
      if (!holdsAt(holding, date) || except.has(holding.person.id)) continue;
      const weight = holding.person.keenness * KEENER[holding.role as keyof typeof KEENER];
      weights.set(holding.person, Math.max(weights.get(holding.person) ?? 0, weight));
    }
    return random.sample([...weights.keys()], count, (person) => weights.get(person) ?? 0);
  }
}
