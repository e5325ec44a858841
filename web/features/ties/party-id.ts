export const LEVELS = ['area', 'person', 'organisation'] as const;
export type LevelWord = (typeof LEVELS)[number];

/** A party's id from the address, where areas need no prefix: `dover` is `area:dover`. */
export const partyId = (text: string | undefined): string | undefined =>
  text ? (text.includes(':') ? text : `area:${text}`) : undefined;

/** The same for the address. */
export const partyKey = (id: string | undefined): string | undefined =>
  id?.startsWith('area:') ? id.slice('area:'.length) : id;

/** At which level a party is; undefined for records that have no ties. */
export const levelOf = (id: string | undefined): LevelWord | undefined =>
  LEVELS.find((level) => id?.startsWith(`${level}:`));
