import type { Client, CombinedError } from 'urql';
import { followWork, stopWork, type WorkState } from '../data/long-work.ts';
import { uniqueId } from '../data/unique-id.ts';
import { BACK_TEST, type BackTest, type BackTestAsked } from './back-test-query.ts';

interface BackTestListener {
  readonly onProgress: (state: WorkState) => void;
  readonly onReport: (report: BackTest) => void;
  readonly onFault: (error: CombinedError) => void;
}

/** Has a back-test worked out and tells how far it is. Call what is returned to stop it, if it is not done. */
export function runBackTest(client: Client, asked: BackTestAsked, { onProgress, onReport, onFault }: BackTestListener): () => void {
  const id = uniqueId();
  let waiting = true;
  const unfollow = followWork(client, id, (state) => waiting && onProgress(state));
  void client
    // Every run has an id of its own, so the cache could never answer.
    .query(BACK_TEST, { ...asked, progress: id }, { requestPolicy: 'network-only' })
    .toPromise()
    .then(({ data, error }) => {
      unfollow();
      if (!waiting) return;
      waiting = false;
      if (data) onReport(data.backtest);
      else if (error) onFault(error);
    });
  return () => {
    if (!waiting) return;
    waiting = false;
    unfollow();
    stopWork(client, id);
  };
}
