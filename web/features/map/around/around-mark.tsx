import type { ReactNode } from 'react';
import type { AroundKind } from './map-address.ts';

const DRAWN: Record<AroundKind, ReactNode> = {
  people: <circle cx="7" cy="7" r="4.6" />,
  ltos: <rect x="3" y="3" width="8" height="8" />,
  partners: <path d="M7 1.5 12 10H2z" />,
  topics: <path d="M5 2h4v3h3v4H9v3H5V9H2V5h3z" />,
  clusters: <path d="M7 1.5 12.5 7 7 12.5 1.5 7z" />,
  events: <circle cx="7" cy="7" r="4" fill="none" stroke="var(--muted)" strokeWidth="2" />,
};

/** The mark of what stands round an area, as on the map. */
export function AroundMark({ kind }: { readonly kind: AroundKind }) {
  return (
    <svg width="14" height="14" fill="var(--muted)" aria-hidden="true">
      {DRAWN[kind]}
    </svg>
  );
}
