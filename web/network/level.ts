/** What the network is of. */
export const LEVELS = ['areas', 'people', 'organisations'] as const;
export type LevelWord = (typeof LEVELS)[number];

/** The level as the API calls it. */
export const API_LEVEL = { areas: 'AREA', people: 'PERSON', organisations: 'ORGANISATION' } as const satisfies Record<LevelWord, string>;

const PREFIX = { areas: 'area', people: 'person', organisations: 'organisation' } as const satisfies Record<LevelWord, string>;

/** The id of a party whose key stands in an address. */
export const idAt = (level: LevelWord, key: string): string => `${PREFIX[level]}:${key}`;

/** What of an id stands in an address. */
export const keyOf = (id: string): string => id.slice(id.indexOf(':') + 1);

export const isAt = (level: LevelWord, id: string): boolean => id.startsWith(`${PREFIX[level]}:`);

export const levelOf = (id: string): LevelWord => LEVELS.find((level) => isAt(level, id)) ?? 'areas';

/** How the room of ties writes a party in its address: areas need no prefix there. */
export const tiesKey = (id: string): string => (isAt('areas', id) ? keyOf(id) : id);
