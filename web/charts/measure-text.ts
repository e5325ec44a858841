/** Pixels a letter of 13 px takes, near enough to keep names off each other. */
const LETTER = 6.9;

export const measureText = (text: string): number => text.length * LETTER;
