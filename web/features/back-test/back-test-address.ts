import type { Search } from '../../address/search.ts';
import type { TestedLevel } from '../../network/back-test-query.ts';
import { isDay } from '../../ui/dates.ts';
import type { Among } from './method-figures.ts';

/** What the report is of, as it stands in the address. */
export interface BackTestState {
  readonly level: TestedLevel;
  /** Undefined: the usual one. */
  readonly cutoff: string | undefined;
  readonly among: Among;
}

export function readBackTestState(search: Search): BackTestState {
  return {
    level: search['level'] === 'people' ? 'PERSON' : 'AREA',
    cutoff: isDay(search['cutoff']) ? search['cutoff'] : undefined,
    among: search['among'] === 'acquainted' ? 'twoSteps' : 'all',
  };
}

/** How parts of the state are written. What is usual is left out. */
export const asAddress = {
  level: (level: TestedLevel): Search => ({ level: level === 'PERSON' ? 'people' : undefined }),
  cutoff: (cutoff: string, usual: string | undefined): Search => ({ cutoff: cutoff === usual ? undefined : cutoff }),
  among: (among: Among): Search => ({ among: among === 'twoSteps' ? 'acquainted' : undefined }),
};
