import { useEffect, useMemo, type ReactNode } from 'react';
import { Provider } from 'urql';
import { makeClient } from './api-client.ts';
import { onLineStands } from './connection.ts';
import { hasMissedWrites } from './missed-writes.ts';
import { useSession } from './session.ts';

/** One client per session: what one role may see never lingers for the next. */
export function ApiProvider({ children }: { readonly children: ReactNode }) {
  const session = useSession();
  const { client, askAll } = useMemo(() => makeClient(session), [session]);
  useEffect(
    () =>
      onLineStands((wasLost) => {
        if (wasLost) askAll();
        else void hasMissedWrites(client).then((missed) => missed && askAll());
      }),
    [client, askAll],
  );
  return <Provider value={client}>{children}</Provider>;
}
