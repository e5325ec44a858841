import type { BackTest } from '../../../matching/link-prediction/back-test.ts';
import { KithError } from '../../../model/kith-error.ts';
import { typescriptWorker } from '../../../threads/typescript-worker.ts';
import { detached, type BackTestJob, type BackTestSaid } from './back-test-job.ts';
import { stopped } from './stopped.ts';

/** Told of each method before its turn, with the share of methods done. */
export type BackTestProgress = (method: string, done: number) => void;

/**
 * A back-test on a thread of its own, so that nobody else waits for it. `signal` ends the thread.
 * @throws KithError as `backTest` does, CONFLICT where it was stopped.
 */
export function backTestInThread(asked: BackTestJob, signal: AbortSignal, progress: BackTestProgress): Promise<BackTest> {
  if (signal.aborted) return Promise.reject(stopped());
  return new Promise((resolve, reject) => {
    const worker = typescriptWorker(new URL('./back-test-worker.ts', import.meta.url), undefined);
    const end = () => {
      signal.removeEventListener('abort', stop);
      void worker.terminate();
    };
    const stop = () => {
      end();
      reject(stopped());
    };
    signal.addEventListener('abort', stop);
    worker.on('message', (said: BackTestSaid) => {
      if ('method' in said) return progress(said.method, said.done);
      end();
      if ('test' in said) resolve(said.test);
      else reject(new KithError(said.refused.code, said.refused.message));
    });
    worker.once('error', (error) => {
      end();
      reject(error);
    });
    // After an answer this says nothing new.
    worker.once('exit', (code) => reject(new Error(`The thread of a back-test ended with ${code} before it had answered.`)));
    const { job, columns } = detached(asked);
    worker.postMessage(job, columns);
  });
}
