import { useSyncExternalStore } from 'react';

/** Who one is in a demonstration; the server knows nobody else yet. */
export const DEMO_ROLES = ['staff', 'analyst', 'steward', 'partnership'] as const;
export type DemoRole = (typeof DEMO_ROLES)[number];

export interface Session {
  readonly role: DemoRole;
  /** The area a partnership member belongs to. */
  readonly area: string | undefined;
}

const KEPT_AS = 'kith.session';
const START: Session = { role: 'staff', area: undefined };
const listeners = new Set<() => void>();

function kept(): Session {
  try {
    const found = JSON.parse(localStorage.getItem(KEPT_AS) ?? 'null') as Partial<Session> | null;
    const role = DEMO_ROLES.find((one) => one === found?.role);
    return role ? { role, area: typeof found?.area === 'string' ? found.area : undefined } : START;
  } catch {
    // A browser that keeps nothing, or something else under our name: start afresh.
    return START;
  }
}

let session = kept();

export const currentSession = (): Session => session;

export function beSession(next: Session): void {
  session = next;
  try {
    localStorage.setItem(KEPT_AS, JSON.stringify(next));
  } catch {
    // Not kept over a reload, but true until then.
  }
  listeners.forEach((hear) => hear());
}

const subscribe = (hear: () => void) => {
  listeners.add(hear);
  return () => listeners.delete(hear);
};

export const useSession = (): Session => useSyncExternalStore(subscribe, currentSession);

/** What proves who one is to the API. */
export const bearer = ({ role, area }: Session): string =>
  `Bearer demo:${role}${role === 'partnership' && area ? `:${area}` : ''}`;
