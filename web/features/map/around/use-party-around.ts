import type { LevelWord } from '../../../network/level.ts';
import type { AroundRead } from './around-read.ts';
import { useAreaAround } from './use-area-around.ts';
import { useOrganisationAround } from './use-organisation-around.ts';
import { usePersonAround } from './use-person-around.ts';

/** What stands round a party of a level on a day; nothing is read while there is none. */
export function usePartyAround(level: LevelWord, id: string | undefined, at: string): AroundRead {
  const read: Record<LevelWord, AroundRead> = {
    areas: useAreaAround(level === 'areas' ? id : undefined, at),
    people: usePersonAround(level === 'people' ? id : undefined, at),
    organisations: useOrganisationAround(level === 'organisations' ? id : undefined, at),
  };
  return read[level];
}
