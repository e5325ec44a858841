import { isIsoDate, type IsoDate } from '../../graph/model/iso-date.ts';
import { BadUse } from './command.ts';

/** A day given as an option; undefined where the option was left out. */
export function dayOption(name: string, value: string | undefined): IsoDate | undefined {
  if (value === undefined) return undefined;
  if (!isIsoDate(value)) throw new BadUse(`${name} "${value}" is not a day that exists. Write it as 2019-03-14.`);
  return value;
}
