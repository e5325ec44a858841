import { parentPort } from 'node:worker_threads';
import { backTest } from '../../../matching/link-prediction/back-test.ts';
import { KithError } from '../../../model/kith-error.ts';
import type { BackTestJob, BackTestSaid } from './back-test-job.ts';

/** Does one back-test on a thread of its own. */
const port = parentPort!;
const say = (said: BackTestSaid) => port.postMessage(said);

port.once('message', ({ evidence, cutoff, seen }: BackTestJob) => {
  const placeOf = (networkNumber: number) => evidence.parties.indexOf(networkNumber);
  try {
    say({ test: backTest({ ...evidence, placeOf }, cutoff, seen, { progress: (method, done) => say({ method, done }) }) });
  } catch (error) {
    if (!(error instanceof KithError)) throw error;
    const { code, message } = error;
    say({ refused: { code, message } });
  }
});
