import type { IsoDate } from '../../graph/model/iso-date.ts';
import type { ImportRow } from '../import-columns.ts';
import type { SeededRandom } from '../seeded-random.ts';
import type { Holding } from './people.ts';

const START_NOT_KNOWN = 0.06;
const END_NOT_RECORDED = 0.06;

/** A holding as it came to be recorded: now and then the start is not known or the end was never written down. */
export interface RecordedHolding {
  readonly holding: Holding;
  readonly from: IsoDate | undefined;
  readonly to: IsoDate | undefined;
}

export function recorded(holdings: readonly Holding[], random: SeededRandom): RecordedHolding[] {
  return holdings.map((holding) => ({
    holding,
    from: random.chance(START_NOT_KNOWN) ? undefined : holding.from,
    to: random.chance(END_NOT_RECORDED) ? undefined : holding.to,
  }));
}

export const roleRow = ({ holding, from, to }: RecordedHolding): ImportRow<'roles'> => ({
  person: holding.person.id,
  area: holding.area,
  role: holding.role,
  from,
  to,
  provenance: 'demo',
  source: 'invented',
});
