import { count } from '../ui/count.ts';

/** What screens are called where a link leads back to them. */
export const screenTexts = {
  mapOf: (what: string) => `the map: ${what}`,
  counted: {
    areas: (n: number) => count(n, 'area'),
    people: (n: number) => count(n, 'person', 'people'),
    organisations: (n: number) => count(n, 'organisation'),
  },
  levels: { areas: 'areas', people: 'people', organisations: 'organisations' },
  shows: {
    linked: (level: string) => `${level} with a living tie`,
    unlinked: (level: string) => `${level} with no living tie`,
    long: () => 'ties over 100 km',
    cross: () => 'ties across regions',
  } as Readonly<Record<string, (level: string) => string>>,
  among: (name: string, what: string) => `${name} among ${what}`,
  around: (name: string) => `around ${name}`,
  list: (what: string) => `the list of ${what}`,
  filtered: (list: string) => `${list}, as filtered`,
  lists: ['areas', 'people', 'organisations', 'topics', 'events', 'clusters', 'questions', 'collaborations'],
  elsewhere: 'where you were',
} as const;
