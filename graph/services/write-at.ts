import type { Change } from '../model/change.ts';
import { KithError } from '../model/kith-error.ts';
import type { Written } from '../store/store.ts';
import { commit, type Recorder } from './recorder.ts';
import { WrittenMeanwhile } from './try-again.ts';

/** @throws WrittenMeanwhile where the store is not at that version any more. */
export async function writeAt(recorder: Recorder, changes: readonly Change[], version: number, why: string): Promise<Written> {
  try {
    return await commit(recorder, changes, why, { ifVersion: version });
  } catch (error) {
    if (error instanceof KithError && error.code === 'CONFLICT') throw new WrittenMeanwhile(error);
    throw error;
  }
}
