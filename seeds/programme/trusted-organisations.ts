import { isoDate, type IsoDate } from '../../graph/model/iso-date.ts';
import { slug } from '../../graph/model/node-id.ts';
import type { ImportRow } from '../import-columns.ts';
import type { SeededRandom } from '../seeded-random.ts';
import { addYears, dayBetween } from './calendar.ts';
import type { ProgrammeArea } from './programme-area.ts';

export interface TrustedOrganisation {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

/** An organisation holding an area's money over a period. */
export interface Administration {
  readonly organisation: TrustedOrganisation;
  readonly area: ProgrammeArea;
  readonly from: IsoDate;
  readonly to: IsoDate | undefined;
}

/** How many organisations of each kind, and what one is called after its invented street or town. */
const KINDS = [
  { kind: 'community-based organisation / local charity', count: 51, of: 'street', endings: ['Trust', 'Community Association', 'Neighbourhood Project', 'Community Centre Trust'] },
  { kind: 'council for voluntary service', count: 31, of: 'town', endings: ['Voluntary Action', 'CVS', 'Voluntary Services Council'] },
  { kind: 'housing association', count: 15, of: 'street', endings: ['Housing', 'Homes'] },
  { kind: 'local authority', count: 8, of: 'town', endings: ['Borough Council', 'District Council'] },
  { kind: 'church or faith body', count: 5, of: 'town', endings: ['Methodist Circuit', 'Parish Church Council'] },
  { kind: 'GP practice', count: 1, of: 'street', endings: ['Surgery'] },
  { kind: 'environmental charity (regional)', count: 7, of: 'town', endings: ['Green Works', 'Greenspace Trust'] },
  { kind: 'partnership as its own LTO (CIO, CIC, charitable company)', count: 9, of: 'street', endings: ['Together CIO', 'Community Company CIC'] },
] as const;

const FIRST_HALVES = ['Brack', 'Chelm', 'Cord', 'Damson', 'Dray', 'Elver', 'Farn', 'Fescue', 'Gorse', 'Hollin', 'Ketter', 'Nettle', 'Osier', 'Plover', 'Quern', 'Sedge', 'Tansy', 'Teasel', 'Umber', 'Wether', 'Yarrow'];
const STREETS = [' Lane', ' Row', ' Fold', ' Garth', ' Hey', ' Mead', ' Wharf', ' Side'];
const TOWNS = ['mere', 'stow', 'thwick'];

const placesOf = (endings: readonly string[], random: SeededRandom): string[] =>
  random.shuffled(FIRST_HALVES.flatMap((first) => endings.map((ending) => `${first}${ending}`)));

export function trustedOrganisations(random: SeededRandom): TrustedOrganisation[] {
  const places = { street: placesOf(STREETS, random), town: placesOf(TOWNS, random) };
  return KINDS.flatMap(({ kind, count, of, endings }) =>
    Array.from({ length: count }, () => {
      const name = `${places[of].pop() ?? ''} ${random.pick(endings)}`;
      return { id: slug(name), name, kind };
    }),
  );
}

/** Areas that went from one LTO to another: one in twenty. */
const CHANGES = 8;
/** Areas whose LTO was renewed under a new agreement. */
const RENEWALS = 52;
const LATEST_CHANGE = isoDate('2023-06-01');

/** One LTO for every area whose real one is not public; sometimes a change, sometimes a renewal. */
export function administrations(
  areas: readonly ProgrammeArea[],
  organisations: readonly TrustedOrganisation[],
  random: SeededRandom,
): Administration[] {
  const order = random.shuffled(areas);
  const holders = random.shuffled(organisations);
  return order.flatMap((area, i): Administration[] => {
    const organisation = holders[i % holders.length] as TrustedOrganisation;
    if (i >= CHANGES + RENEWALS) return [{ organisation, area, from: area.start, to: undefined }];
    const change = dayBetween(random, addYears(area.start, 2.5), LATEST_CHANGE);
    const successor = i < CHANGES ? (holders[(i + 40) % holders.length] as TrustedOrganisation) : organisation;
    return [
      { organisation, area, from: area.start, to: change },
      { organisation: successor, area, from: change, to: undefined },
    ];
  });
}

const START_NOT_KNOWN = 0.05;
const END_NOT_RECORDED = 0.05;

export const administersRow = (one: Administration, random: SeededRandom): ImportRow<'administers'> => ({
  organisation: one.organisation.id,
  area: one.area.id,
  from: one.from === one.area.start && random.chance(START_NOT_KNOWN) ? undefined : one.from,
  to: random.chance(END_NOT_RECORDED) ? undefined : one.to,
  provenance: 'demo',
  source: 'invented',
});
