import { count } from '../ui/count.ts';

/** Numbers with their nouns: `1 area`, `150 areas`. */
export const counts = {
  answers: (n: number) => count(n, 'answer'),
  areas: (n: number) => count(n, 'area'),
  clusters: (n: number) => count(n, 'cluster'),
  collaborations: (n: number) => count(n, 'collaboration'),
  events: (n: number) => count(n, 'event'),
  forms: (n: number) => count(n, 'form'),
  ltos: (n: number) => count(n, 'LTO'),
  members: (n: number) => count(n, 'member'),
  organisations: (n: number) => count(n, 'organisation'),
  partners: (n: number) => count(n, 'partner'),
  people: (n: number) => count(n, 'person', 'people'),
  questions: (n: number) => count(n, 'question'),
  seats: (n: number) => count(n, 'seat'),
  sessions: (n: number) => count(n, 'session'),
  topics: (n: number) => count(n, 'topic'),
} as const;

/** The same by the level a network is of. */
export const partyCounts = { area: counts.areas, person: counts.people, organisation: counts.organisations } as const;
