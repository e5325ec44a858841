import { useEffect, useState } from 'react';
import { CombinedError, useClient } from 'urql';
import { useProgramme } from './programme.ts';
import { readEveryPage, type PagesAsked, type PagesRead } from './read-every-page.ts';
import { useHalt } from './use-halt.ts';

interface Shown<Node> extends PagesRead<Node> {
  readonly key: string;
}

/**
 * A list with all its pages, or as many as are enough. What was shown stays until the new list is
 * whole; it is read again when anybody writes.
 */
export function useEveryPage<Data, Variables extends { after?: string | null }, Node>(
  asked: PagesAsked<Data, Variables, Node> & {
    /** Tells apart how much is enough. */
    readonly extent?: string;
    readonly pause?: boolean;
  },
) {
  const client = useClient();
  const { programme } = useProgramme();
  const { query, variables, pageIn, enough, extent = '', pause = false } = asked;
  const key = JSON.stringify([variables, extent, programme?.version ?? null]);
  const [shown, setShown] = useState<Shown<Node>>();
  const [fault, setFault] = useState<{ readonly key: string; readonly error: CombinedError }>();
  const [progress, setProgress] = useState<{ readonly read: number; readonly all: number }>();
  const [attempt, setAttempt] = useState(0);
  const halt = useHalt(key);
  const idle = pause || halt.halted;

  useEffect(() => {
    if (idle) return undefined;
    let wanted = true;
    readEveryPage(client, { query, variables, pageIn, enough }, ({ nodes, total }) => {
      if (wanted) setProgress({ read: nodes.length, all: total });
      return wanted;
    })
      .then((read) => {
        if (!wanted) return;
        setShown({ ...read, key });
        setFault(undefined);
      })
      .catch((cause: unknown) => {
        const error = cause instanceof CombinedError ? cause : new CombinedError({ networkError: cause instanceof Error ? cause : new Error(String(cause)) });
        if (wanted) setFault({ key, error });
      })
      .finally(() => wanted && setProgress(undefined));
    return () => {
      wanted = false;
    };
    // The key holds the variables and how much is enough; the page is found the same way every time.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [client, query, key, idle, attempt]);

  const error = fault?.key === key ? fault.error : undefined;
  return {
    nodes: shown?.nodes,
    total: shown?.total ?? 0,
    reading: !idle && shown?.key !== key && !error,
    progress,
    halt,
    error,
    again: () => setAttempt((n) => n + 1),
  };
}
