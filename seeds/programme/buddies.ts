import { addDays, isoDate, type IsoDate } from '../../graph/model/iso-date.ts';
import type { ImportRow } from '../import-columns.ts';
import type { SeededRandom } from '../seeded-random.ts';
import { addYears, dayBetween, LAST_DAY, unlessAfterLastDay } from './calendar.ts';
import type { Membership } from './clusters.ts';
import type { Gatherers } from './gatherings.ts';
import { inventedEvent, ONLINE, participants, type Occasion } from './occasion.ts';
import type { ProgrammePerson } from './people.ts';
import { distanceKm, isActive, type ProgrammeArea } from './programme-area.ts';

export interface BuddyPair {
  readonly person: ProgrammePerson;
  readonly area: string;
  readonly buddy: ProgrammePerson;
  readonly buddyArea: string;
  readonly cluster?: string;
  readonly from: IsoDate;
  readonly to: IsoDate | undefined;
}

const PAIRS = 110;
const FROM_CLUSTERS = 50;
const FIRST_ROUND = isoDate('2017-02-01');
const CALLS = 80;
const LONG_SHARE = 0.3;

/** Pairs of different areas: some between members of one cluster, the others at large. */
export function buddyPairs(
  { areas, roster }: Gatherers,
  memberships: readonly Membership[],
  random: SeededRandom,
): BuddyPair[] {
  const pairs: BuddyPair[] = [];
  const paired = new Set<string>();
  const add = (pair: BuddyPair): void => {
    const names = [pair.person.id, pair.buddy.id].sort().join('+');
    if (paired.has(names)) return;
    paired.add(names);
    pairs.push(pair);
  };
  while (pairs.length < FROM_CLUSTERS) {
    const one = random.pick(memberships);
    const [other] = random.sample(
      memberships.filter((two) => two.cluster === one.cluster && two.area !== one.area && two.from === one.from),
      1,
    );
    if (!other) continue;
    const from = addDays(one.from, random.between(50, 150));
    add({
      person: one.person,
      area: one.area,
      buddy: other.person,
      buddyArea: other.area,
      cluster: one.cluster,
      from,
      to: addYears(from, 1),
    });
  }
  while (pairs.length < PAIRS) {
    const lately = pairs.length >= PAIRS - 22;
    const from = lately
      ? dayBetween(random, addYears(LAST_DAY, -1.7), addYears(LAST_DAY, -0.2))
      : dayBetween(random, FIRST_ROUND, addYears(LAST_DAY, -1.7));
    const active = areas.filter((area) => isActive(area, addYears(from, 1)));
    const [area] = random.sample(active, 1, ({ activity }) => activity);
    if (!area) continue;
    const far = random.chance(LONG_SHARE);
    const [other] = random.sample(
      active.filter((one) => one !== area && distanceKm(one, area) > 100 === far),
      1,
      (one: ProgrammeArea) => (one.activity * (one.region === area.region ? 3 : 1)) / (20 + distanceKm(one, area)),
    );
    if (!other) continue;
    const [person] = roster.choose(area.id, from, 1, random);
    const [buddy] = roster.choose(other.id, from, 1, random);
    if (!person || !buddy || person === buddy) continue;
    add({ person, area: area.id, buddy, buddyArea: other.id, from, to: unlessAfterLastDay(addYears(from, 1)) });
  }
  return pairs;
}

/** Calls between buddies while they are paired; some pairs never get round to one. */
export function buddyCalls(pairs: readonly BuddyPair[], random: SeededRandom): Occasion[] {
  const willing = random.shuffled(pairs).slice(0, Math.round(pairs.length * 0.55));
  return Array.from({ length: CALLS }, (_, i) => {
    const pair = willing[i % willing.length] as BuddyPair;
    const end = pair.to ?? LAST_DAY;
    const date = dayBetween(random, addDays(pair.from, 7), end < LAST_DAY ? end : addDays(LAST_DAY, 1));
    return {
      row: inventedEvent({ id: `buddy-call-${i + 1}`, name: 'Buddy call', kind: 'buddy call', date, place: ONLINE }),
      presences: [...participants([pair.person], pair.area), ...participants([pair.buddy], pair.buddyArea)],
    };
  });
}

const ACTIONS = [
  'Swap partnership terms of reference and talk them through',
  'Visit each other’s hub before the summer',
  'Read each other’s funding bid before it goes in',
  'Talk monthly about chairing through a handover',
  'Share the job description and contract for a worker',
  'Try one idea from the other’s food club',
  'Compare how each works with its council',
  'Go through the steps to becoming a CIO together',
  'Share three stories for the newsletter',
  'Plan a residents’ survey with the same questions',
] as const;
const NOT_SAID = 0.15;

export const buddyRow = (pair: BuddyPair, random: SeededRandom): ImportRow<'buddies'> => ({
  person: pair.person.id,
  buddy: pair.buddy.id,
  cluster: pair.cluster,
  from: pair.from,
  to: pair.to,
  action: random.chance(NOT_SAID) ? undefined : random.pick(ACTIONS),
  followed_up: random.chance(0.3) ? undefined : random.chance(0.62) ? 'yes' : 'no',
  provenance: 'demo',
  source: 'invented',
});
