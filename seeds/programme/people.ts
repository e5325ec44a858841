import type { IsoDate } from '../../graph/model/iso-date.ts';
import type { Role } from '../../graph/model/vocabulary.ts';
import type { ImportRow } from '../import-columns.ts';
import type { SeededRandom } from '../seeded-random.ts';
import { mistyped, nameSupply } from './names.ts';

export interface ProgrammePerson {
  readonly id: string;
  readonly name: string;
  readonly consent: '' | 'yes' | 'no';
  /** How readily the person goes to things. */
  readonly keenness: number;
}

export interface Holding {
  readonly person: ProgrammePerson;
  readonly area: string;
  readonly role: Role;
  readonly from: IsoDate;
  readonly to?: IsoDate | undefined;
}

export const PEOPLE = 2_400;
export const DUPLICATES = Math.round(0.03 * PEOPLE);
const LEAST_KEEN = 0.15;
export const KEENEST = 2.65;
const WITHDRAWN_SHARE = 0.08;
const NOT_RECORDED_SHARE = 0.07;

/** Everybody but the duplicates. Shares are met as counts: people number i in a shuffled order. */
export function programmePeople(random: SeededRandom): ProgrammePerson[] {
  const nextName = nameSupply(random);
  const count = PEOPLE - DUPLICATES;
  const order = random.shuffled(Array.from({ length: count }, (_, i) => i));
  const withdrawn = new Set(order.slice(0, Math.round(WITHDRAWN_SHARE * PEOPLE)));
  const notRecorded = new Set(
    order.slice(withdrawn.size, withdrawn.size + Math.round(NOT_RECORDED_SHARE * PEOPLE)),
  );
  return Array.from({ length: count }, (_, i) => ({
    id: personId(i),
    name: nextName(),
    consent: withdrawn.has(i) ? 'no' : notRecorded.has(i) ? '' : 'yes',
    keenness: LEAST_KEEN + (KEENEST - LEAST_KEEN) * random.next() ** 3,
  }));
}

const personId = (i: number): string => `p${String(i + 1).padStart(4, '0')}`;

export interface Duplicate {
  readonly original: ProgrammePerson;
  readonly duplicate: ProgrammePerson;
}

/**
 * The same people typed a second time. Somebody who withdrew consent is never doubled as agreeing:
 * a duplicate's consent is not recorded unless the original agreed.
 */
export function duplicatesOf(originals: readonly ProgrammePerson[], random: SeededRandom): Duplicate[] {
  return random.sample(originals, DUPLICATES).map((original, i) => ({
    original,
    duplicate: {
      id: personId(PEOPLE - DUPLICATES + i),
      name: mistyped(original.name, random),
      consent: original.consent === 'yes' && random.chance(0.5) ? 'yes' : '',
      keenness: original.keenness,
    },
  }));
}

export const personRow = ({ id, name, consent }: ProgrammePerson): ImportRow<'people'> => ({
  id,
  name,
  consent,
  provenance: 'demo',
  source: 'invented',
});
