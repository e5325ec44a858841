import { BadUse } from '../../command.ts';

/** @throws BadUse naming the option, its value and what would be right. */
export function wholeNumber(option: string, text: string): number {
  if (!/^\d{1,9}$/.test(text.trim())) throw new BadUse(`${option} "${text}" must be a whole number.`);
  return Number(text);
}
