import { isoDate } from '../../graph/model/iso-date.ts';
import type { ImportRow } from '../import-columns.ts';
import type { SeededRandom } from '../seeded-random.ts';
import { addYears, dayBetween, LAST_DAY, unlessAfterLastDay } from './calendar.ts';
import type { ProgrammePerson } from './people.ts';
import type { ProgrammeArea } from './programme-area.ts';
import { PUBLIC_OFFERS } from './support-partners.ts';

interface Wishes {
  readonly needs: ImportRow<'needs'>[];
  readonly offers: ImportRow<'offers'>[];
}

const LATEST = addYears(LAST_DAY, -0.1);
const PEOPLE_WITH_OFFERS = 640;
const PEOPLE_WITH_NEEDS = 300;

/** What areas and people look for and can give. What an area learnt years ago it can often give now. */
export function needsAndOffers(
  areas: readonly ProgrammeArea[],
  residents: readonly ProgrammePerson[],
  topics: readonly string[],
  random: SeededRandom,
): Wishes {
  const needs: ImportRow<'needs'>[] = [];
  const offers: ImportRow<'offers'>[] = [];
  for (const area of areas) {
    const suitable = topics.filter((topic) => topic !== 'coastal' || area.coastal);
    const ofArea = random.sample(suitable, random.between(5, 9));
    ofArea.forEach((topic, i) => {
      const who = `area:${area.id}`;
      const from = dayBetween(random, addYears(area.start, 0.5), LATEST);
      const met = unlessAfterLastDay(addYears(from, 0.6 + 3 * random.next()));
      if (i % 2 === 0) needs.push(wish(who, topic, from, met, random));
      if (i % 2 === 1) offers.push(wish(who, topic, from, undefined, random));
      else if (met !== undefined && random.chance(0.4)) offers.push(wish(who, topic, met, undefined, random));
    });
  }
  for (const person of random.sample(residents, PEOPLE_WITH_OFFERS, ({ keenness }) => keenness)) {
    for (const topic of random.sample(topics, random.between(1, 2))) {
      offers.push(wish(`person:${person.id}`, topic, dayBetween(random, isoDate('2014-01-01'), LATEST), undefined, random));
    }
  }
  for (const person of random.sample(residents, PEOPLE_WITH_NEEDS, ({ keenness }) => keenness)) {
    const from = dayBetween(random, isoDate('2016-01-01'), LATEST);
    needs.push(
      wish(`person:${person.id}`, random.pick(topics), from, unlessAfterLastDay(addYears(from, 0.5 + 2 * random.next())), random),
    );
  }
  for (const { organisation, topic, from, to } of PUBLIC_OFFERS) {
    offers.push(wish(`organisation:${organisation}`, topic, from, to, random));
  }
  return { needs, offers };
}

const wish = (
  who: string,
  topic: string,
  from: string,
  to: string | undefined,
  random: SeededRandom,
): ImportRow<'needs'> & ImportRow<'offers'> => ({
  who,
  topic,
  level: random.between(1, 3).toString(),
  from,
  to,
  provenance: 'demo',
  source: 'invented',
});
