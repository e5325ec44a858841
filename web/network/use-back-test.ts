import { useCallback, useEffect, useState } from 'react';
import { useClient, type CombinedError } from 'urql';
import type { WorkState } from '../data/long-work.ts';
import { useProgramme } from '../data/programme.ts';
import type { BackTest, BackTestAsked, BackTestChoice } from './back-test-query.ts';
import { keepLatest } from './latest-back-tests.ts';
import { runBackTest } from './run-back-test.ts';

interface Shown {
  readonly key: string;
  readonly report: BackTest;
  /** Of the record when it was asked for. */
  readonly version: number;
}

export interface BackTesting {
  /** What is shown: while another is worked out, the one before. */
  readonly report: BackTest | undefined;
  readonly reading: boolean;
  readonly progress: WorkState | undefined;
  readonly error: CombinedError | undefined;
  readonly cancelled: boolean;
  /** Whether something was recorded since. */
  readonly outdated: boolean;
  readonly cancel: () => void;
  readonly again: () => void;
  /** Shows a choice that was just made. */
  readonly show: (choice: BackTestChoice) => void;
}

/**
 * A back-test, worked out once for what is asked; undefined asks nothing. It is not worked out again by itself when
 * something is recorded: that may take half a minute of the server.
 */
export function useBackTest(asked: BackTestAsked | undefined): BackTesting {
  const client = useClient();
  const version = useProgramme().programme?.version;
  const [shown, setShown] = useState<Shown>();
  const [progress, setProgress] = useState<{ readonly key: string; readonly state: WorkState }>();
  const [fault, setFault] = useState<{ readonly key: string; readonly error: CombinedError }>();
  const [cancelledKey, setCancelled] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const key = asked && version !== undefined ? `${asked.level} ${asked.cutoff} ${attempt}` : undefined;
  const cancelled = key !== undefined && cancelledKey === key;

  useEffect(() => {
    if (!asked || key === undefined || version === undefined || cancelled) return undefined;
    return runBackTest(client, asked, {
      onProgress: (state) => setProgress({ key, state }),
      onReport: (report) => {
        keepLatest(client, report);
        setShown({ key, report, version });
      },
      onFault: (error) => setFault({ key, error }),
    });
    // The key holds what is asked; a later version does not have it worked out again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [client, key, cancelled]);

  const show = useCallback(
    (choice: BackTestChoice) => {
      setShown((before) => {
        if (!before) return before;
        const report = { ...before.report, taken: choice.method, choice };
        keepLatest(client, report);
        // The choice itself is the next version of the record.
        return { ...before, report, version: before.version + 1 };
      });
    },
    [client],
  );
  const error = fault?.key === key ? fault?.error : undefined;
  return {
    report: shown?.report,
    reading: asked !== undefined && !cancelled && !error && (key === undefined || shown?.key !== key),
    progress: progress?.key === key ? progress?.state : undefined,
    error,
    cancelled,
    outdated: shown !== undefined && shown.key === key && version !== undefined && version > shown.version,
    cancel: () => setCancelled(key),
    again: () => setAttempt((n) => n + 1),
    show,
  };
}
