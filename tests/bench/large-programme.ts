import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededChance } from '../../graph/measures/seeded-chance.ts';
import { fromDayNumber } from '../../graph/model/iso-date.ts';

const AREAS = 150;
export const LARGE_PEOPLE = 5_000;
const EVENTS = 2_300;
/** Six who meet once make fifteen ties of a fifth each. */
const PRESENT = 6;
/** People who are likely to meet. */
const CIRCLE = 40;
/** One in so many events brings people of all circles together. */
const MIXED = 10;
/** 1 February 2026. */
const FIRST_DAY = 20_485;
const DAYS = 120;

/** A day after the last event, on which every meeting still makes ties of 0.10 or more. */
export const LARGE_DAY = fromDayNumber(FIRST_DAY + DAYS);

const areaOf = (person: number): number => Math.floor(person / CIRCLE) % AREAS;

const REGIONS = ['East Midlands', 'East of England', 'London', 'North East', 'North West', 'South East', 'South West', 'West Midlands', 'Yorkshire and The Humber'];

/** Writes tables of 5,000 people with about 30,000 living ties among them, the same every time. */
export function writeLargeProgramme(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const random = seededChance(11);
  const write = (name: string, header: string, rows: readonly string[]) => writeFileSync(join(folder, name), `${[header, ...rows].join('\n')}\n`);
  const numbered = (count: number, row: (i: number) => string) => Array.from({ length: count }, (_, i) => row(i));
  write('areas.csv', 'id,name,region,lat,lon', numbered(AREAS, (i) => `a${i},Area ${i},${REGIONS[i % REGIONS.length]},${(50.8 + 4 * random()).toFixed(3)},${(-2.9 + 3 * random()).toFixed(3)}`));
  write('people.csv', 'id,name,consent', numbered(LARGE_PEOPLE, (i) => `p${i},Person ${i},yes`));
  write('events.csv', 'id,name,kind,date', numbered(EVENTS, (i) => `e${i},Event ${i},network meeting,${fromDayNumber(FIRST_DAY + (i % DAYS))}`));
  const present = numbered(EVENTS, (event) => {
    const start = Math.floor((random() * LARGE_PEOPLE) / CIRCLE) * CIRCLE;
    const people = new Set<number>();
    while (people.size < PRESENT) people.add(event % MIXED === 0 ? Math.floor(random() * LARGE_PEOPLE) : start + Math.floor(random() * CIRCLE));
    return [...people].map((person) => `e${event},p${person},a${areaOf(person)},participant`).join('\n');
  });
  write('roles.csv', 'person,area,role', numbered(LARGE_PEOPLE, (i) => `p${i},a${areaOf(i)},member`));
  write('attendance.csv', 'event,person,area,as', present);
}
