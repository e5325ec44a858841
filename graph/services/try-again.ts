import { setTimeout as wait } from 'node:timers/promises';
import { KithError } from '../model/kith-error.ts';

const TIMES = 6;
const WAIT_MS = 15;

/**
 * Does what reads the store, decides and writes on condition that nothing was written in between; again
 * while somebody else was quicker, whatever they wrote.
 */
export async function tryAgain<T>(work: () => Promise<T>): Promise<T> {
  for (let time = 1; ; time++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof WrittenMeanwhile) || time === TIMES) throw error;
      await wait(WAIT_MS * time);
    }
  }
}

/** Another record was written between reading and writing: nothing was done. */
export class WrittenMeanwhile extends KithError {
  constructor(cause: unknown) {
    super('CONFLICT', 'Others kept writing at the same moment, and nothing was done. Try again.', { cause });
  }
}
