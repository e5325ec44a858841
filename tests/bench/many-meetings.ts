import { seededChance } from '../../graph/measures/seeded-chance.ts';

export const PEOPLE = 100_000;
export const EVENTS = 60_000;
/** People who are likely to meet again: with these, a million attendances make some six million ties. */
const CIRCLE = 145;
/** 1 January 2012. */
const FIRST_DAY = 15_340;
const DAYS = 5_400;

/** A day after the last event. */
export const LATEST_DAY = FIRST_DAY + DAYS;

/** Event by event, its day and who came: about a million attendances at events of 2 to 60, the same every time. */
export function* manyMeetings(): Generator<{ readonly day: number; readonly people: Int32Array }> {
  const random = seededChance(7);
  const order = shuffled(PEOPLE, random);
  const circles = Math.floor(PEOPLE / CIRCLE);
  for (let event = 0; event < EVENTS; event++) {
    const size = 2 + Math.floor(59 * random() ** 3);
    const start = Math.floor(random() * circles) * CIRCLE;
    const places = new Set<number>();
    while (places.size < size) places.add(start + Math.floor(random() * CIRCLE));
    yield { day: FIRST_DAY + Math.floor((event * DAYS) / EVENTS), people: Int32Array.from(places, (place) => order[place]!) };
  }
}

/** So that people of one circle do not stand side by side in memory. */
function shuffled(size: number, random: () => number): Int32Array {
  const order = Int32Array.from({ length: size }, (_, i) => i);
  for (let i = size - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
