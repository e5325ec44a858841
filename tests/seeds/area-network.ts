import type { SourceTable } from '../../graph/imports/source-table.ts';
import { grouped, rowsOf, type Row } from './tables.ts';

/**
 * An oracle of its own for what areas shared, read from the tables as they are: the area a record names,
 * else the one area where the person holds a representing role that day, and the host.
 */
export interface SharedEvent {
  readonly date: string;
  readonly kind: string;
  readonly people: number;
  readonly areas: readonly string[];
}

const REPRESENTING = ['member', 'chair', 'vice-chair', 'worker', 'volunteer'];

export function sharedEvents(tables: readonly SourceTable[]): SharedEvent[] {
  const roles = grouped(
    rowsOf(tables, 'roles.csv').filter(({ role }) => REPRESENTING.includes(role ?? '')),
    'person',
  );
  const attendance = grouped(rowsOf(tables, 'attendance.csv'), 'event');
  const hosts = grouped(rowsOf(tables, 'hosts.csv'), 'event');
  return rowsOf(tables, 'events.csv').map((event) => {
    const present = attendance.get(event.id ?? '') ?? [];
    const named = present.flatMap((one) => areaOf(one, event.date ?? '', roles.get(one.person ?? '') ?? []));
    const hosting = (hosts.get(event.id ?? '') ?? []).map(({ area }) => area ?? '');
    return {
      date: event.date ?? '',
      kind: event.kind ?? '',
      people: present.length,
      areas: [...new Set([...named, ...hosting])].sort(),
    };
  });
}

function areaOf(record: Row, date: string, roles: readonly Row[]): string[] {
  if (record.area) return [record.area];
  if (record.as !== 'participant') return [];
  const held = roles.filter(({ from, to }) => (!from || from <= date) && (!to || date < to));
  const areas = [...new Set(held.map(({ area }) => area ?? ''))];
  return areas.length === 1 ? areas : [];
}

const MOST_MONTHS = 24;

/** Joint work counts on its first day and on that day of each later month, or that month's last. */
export function jointWork(tables: readonly SourceTable[]): SharedEvent[] {
  return rowsOf(tables, 'collaborations.csv').flatMap(({ from = '', to = '', areas = '' }) =>
    Array.from({ length: MOST_MONTHS }, (_, months) => monthsAfter(from, months))
      .filter((date) => to === '' || date < to)
      .map((date) => ({ date, kind: 'collaboration', people: 0, areas: areas.split(';').sort() })),
  );
}

function monthsAfter(date: string, months: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth))).toISOString().slice(0, 10);
}

const HALF_LIFE_DAYS = 365;
const WEIGHTS: Readonly<Record<string, number>> = { 'online session': 0.5, 'buddy call': 0.5, collaboration: 0.25 };
const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Strength of every pair `a|b` of areas at a date by the formula of the design. */
export function strengths(events: readonly SharedEvent[], at: string): Map<string, number> {
  const result = new Map<string, number>();
  for (const { date, kind, areas } of events) {
    if (areas.length < 2 || date > at) continue;
    const share = ((WEIGHTS[kind] ?? 1) / (areas.length - 1)) * 2 ** (-days(date, at) / HALF_LIFE_DAYS);
    for (const [i, a] of areas.entries()) {
      for (const b of areas.slice(i + 1)) result.set(`${a}|${b}`, (result.get(`${a}|${b}`) ?? 0) + share);
    }
  }
  return result;
}

/** Great-circle distance by the spherical law of cosines. */
export function kilometres(a: Row, b: Row): number {
  const [latA, lonA, latB, lonB] = [a.lat, a.lon, b.lat, b.lon].map((degrees) => (Number(degrees) * Math.PI) / 180) as [
    number,
    number,
    number,
    number,
  ];
  const cosine = Math.sin(latA) * Math.sin(latB) + Math.cos(latA) * Math.cos(latB) * Math.cos(lonA - lonB);
  return 6371 * Math.acos(Math.min(1, cosine));
}
