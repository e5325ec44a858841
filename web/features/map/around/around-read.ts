import type { CombinedError } from 'urql';
import type { PartyAround } from './around.ts';

/** What was read round a party, as far as it has come. */
export interface AroundRead {
  /** Undefined until it is there. */
  readonly around: PartyAround | undefined;
  readonly error: CombinedError | undefined;
  readonly again: () => void;
}
