import { useCallback, useMemo, useRef, useState } from 'react';
import { useClient } from 'urql';
import { followWork, stopWork, type WorkState } from '../../../data/long-work.ts';
import { uniqueId } from '../../../data/unique-id.ts';

export interface Searching {
  /** Counts the searches: each is told of anew. Undefined: none is on. */
  readonly running: string | undefined;
  readonly state: WorkState | undefined;
  readonly stopping: boolean;
  /** Does work that can be followed and stopped by the id it is given. */
  readonly run: <Answer>(work: (progress: string) => Promise<Answer>) => Promise<Answer>;
  /** Ends the search; its answer is the best so far. */
  readonly stop: () => void;
}

/** A search for a plan: how far it is, and the way to end it early. */
export function useSearch(): Searching {
  const client = useClient();
  const current = useRef<string>(undefined);
  const [running, setRunning] = useState<string>();
  const [state, setState] = useState<WorkState>();
  const [stopping, setStopping] = useState(false);

  const run = useCallback(
    async <Answer>(work: (progress: string) => Promise<Answer>): Promise<Answer> => {
      const id = uniqueId();
      current.current = id;
      setRunning(id);
      setState(undefined);
      setStopping(false);
      const unfollow = followWork(client, id, (heard) => current.current === id && setState(heard));
      try {
        return await work(id);
      } finally {
        unfollow();
        if (current.current === id) {
          current.current = undefined;
          setRunning(undefined);
        }
      }
    },
    [client],
  );
  const stop = useCallback(() => {
    if (current.current === undefined) return;
    setStopping(true);
    stopWork(client, current.current);
  }, [client]);
  return useMemo(() => ({ running, state, stopping, run, stop }), [running, state, stopping, run, stop]);
}
