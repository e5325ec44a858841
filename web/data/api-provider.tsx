import { useMemo, type ReactNode } from 'react';
import { Provider } from 'urql';
import { makeClient } from './api-client.ts';
import { useSession } from './session.ts';

/** One client per session: what one role may see never lingers for the next. */
export function ApiProvider({ children }: { readonly children: ReactNode }) {
  const session = useSession();
  const client = useMemo(() => makeClient(session), [session]);
  return <Provider value={client}>{children}</Provider>;
}
