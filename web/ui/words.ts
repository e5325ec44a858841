import { HELD_WORDS } from '../texts/fixed-words.ts';

/** An enumeration's value in words, where the catalogue has none for it: `peer visit`. */
export const plainWord = (value: string): string => value.toLowerCase().replace(/_/g, ' ');

/** What somebody is, as it is written: `Vice-chair`, `Substitute`, `Speaker`; nothing for nothing. */
export const roleWord = (role: string | null | undefined): string => (role ? (HELD_WORDS[role] ?? capital(plainWord(role))) : '');

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
