import { isoDate, type IsoDate } from '../../graph/model/iso-date.ts';
import type { ImportRow } from '../import-columns.ts';
import type { SeededRandom } from '../seeded-random.ts';
import { addYears, dayBetween, unlessAfterLastDay } from './calendar.ts';
import type { ProgrammeArea } from './programme-area.ts';

interface PublicOffer {
  readonly organisation: string;
  readonly offer: string;
  readonly topic: string;
  readonly from: IsoDate;
  readonly to?: IsoDate;
  readonly coastalOnly?: boolean;
  /** How many areas took it up, next to the others. */
  readonly reach: number;
}

/** What real partners publicly offered and when. Which areas took it up is invented. */
export const PUBLIC_OFFERS: readonly PublicOffer[] = [
  { organisation: 'locality', offer: 'Make it Happen: assets and incorporation', topic: 'assets-hubs', from: isoDate('2022-01-10'), reach: 4 },
  { organisation: 'community-organisers', offer: 'Community Practitioners Network', topic: 'workers', from: isoDate('2022-01-10'), reach: 5 },
  { organisation: 'sustainable-food-places', offer: 'Food action group', topic: 'food', from: isoDate('2022-01-10'), reach: 2 },
  { organisation: 'unltd', offer: 'Social entrepreneurs (Star People)', topic: 'local-economy', from: isoDate('2012-05-01'), reach: 4 },
  { organisation: 'renaisi', offer: 'Measuring change', topic: 'measuring-change', from: isoDate('2019-04-01'), reach: 3 },
  { organisation: 'koreo', offer: 'Community Leadership Academy', topic: 'leadership', from: isoDate('2020-09-01'), reach: 5 },
  { organisation: 'amazing-communities-together', offer: 'Legacy network', topic: 'legacy', from: isoDate('2023-01-10'), reach: 6 },
  { organisation: 'national-association-for-neighbourhood-management', offer: 'Peer learning between areas', topic: 'legacy', from: isoDate('2012-05-01'), to: isoDate('2018-12-31'), reach: 3 },
  { organisation: 'new-economics-foundation', offer: 'Coastal communities learning programme', topic: 'coastal', from: isoDate('2018-02-01'), to: isoDate('2019-12-31'), coastalOnly: true, reach: 8 },
  { organisation: 'directory-of-social-change', offer: 'Training courses', topic: 'fundraising', from: isoDate('2015-01-10'), to: isoDate('2015-12-31'), reach: 1 },
  { organisation: 'shared-assets', offer: 'Land management support', topic: 'land', from: isoDate('2018-02-01'), to: isoDate('2022-12-31'), reach: 2 },
  { organisation: 'media-trust', offer: 'Communications support', topic: 'communications', from: isoDate('2018-02-01'), reach: 3 },
  { organisation: 'campaign-for-better-transport', offer: 'Community transport support', topic: 'transport', from: isoDate('2018-02-01'), reach: 1.5 },
  { organisation: 'streetgames', offer: 'Community sport support', topic: 'sport', from: isoDate('2018-02-01'), reach: 2 },
];

const SUPPORT_TIES = 350;
const LATEST_START = isoDate('2025-11-01');

export function supportsRows(areas: readonly ProgrammeArea[], random: SeededRandom): ImportRow<'supports'>[] {
  const possible = PUBLIC_OFFERS.flatMap((offer) =>
    areas
      .filter((area) => !offer.coastalOnly || area.coastal)
      .map((area) => ({ offer, area, weight: offer.reach * (0.4 + area.activity) })),
  );
  return random
    .sample(possible, SUPPORT_TIES, ({ weight }) => weight)
    .map(({ offer, area }) => {
      const earliest = offer.from > area.start ? offer.from : area.start;
      const latest = offer.to === undefined ? LATEST_START : addYears(offer.to, -0.3);
      const from = dayBetween(random, earliest, latest > earliest ? latest : addYears(earliest, 0.2));
      const planned = addYears(from, 0.5 + 2.5 * random.next());
      const to = unlessAfterLastDay(offer.to !== undefined && offer.to < planned ? offer.to : planned);
      return {
        organisation: offer.organisation,
        area: area.id,
        offer: offer.offer,
        from,
        to: random.chance(0.06) ? undefined : to,
        provenance: 'demo',
        source: 'invented; the offer is public',
      };
    });
}

/** Invented firms that lead the clusters whose facilitator is not public. */
export const FACILITATING_FIRMS: readonly ImportRow<'organisations'>[] = [
  { id: 'teasel-and-wren', name: 'Teasel and Wren Facilitation' },
  { id: 'long-brook-learning', name: 'Long Brook Learning' },
  { id: 'osier-circle', name: 'Osier Circle Associates' },
].map((firm) => ({ ...firm, kind: 'other', provenance: 'demo', source: 'invented' }));
