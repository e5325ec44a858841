import type { ReactNode } from 'react';
import type { AroundKind } from '../map-address.ts';

const DRAWN: Record<AroundKind, ReactNode> = {
  people: <path d="M7 6.2a2.4 2.4 0 1 1 0-4.8a2.4 2.4 0 1 1 0 4.8zM1.9 12.6a5.1 5.1 0 0 1 10.2 0z" />,
  ltos: <rect x="3" y="3" width="8" height="8" />,
  partners: <path d="M7 1.5 12 10H2z" />,
  topics: <path d="M5 2h4v3h3v4H9v3H5V9H2V5h3z" />,
  clusters: <path d="M7 1.5 12.5 7 7 12.5 1.5 7z" />,
  events: <circle cx="7" cy="7" r="4" fill="none" stroke="var(--muted)" strokeWidth="2" />,
  areas: <path d="M7 1L8.9 4.8L13.1 5.4L10 8.4L10.8 12.6L7 10.6L3.2 12.6L4 8.4L0.9 5.4L5.1 4.8z" />,
  organisations: <path d="M7 12.5 2 4h10z" />,
};

/** The mark of what stands round a party, as on the map. */
export function AroundMark({ kind }: { readonly kind: AroundKind }) {
  return (
    <svg width="14" height="14" fill="var(--muted)" aria-hidden="true">
      {DRAWN[kind]}
    </svg>
  );
}
