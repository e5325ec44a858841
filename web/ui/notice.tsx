import type { ReactNode } from 'react';
import './notice.css';

interface NoticeProps {
  /** `partial`: something is missing; `error`: something failed; `done`: something was carried out. */
  readonly tone: 'partial' | 'error' | 'done';
  readonly children: ReactNode;
}

/** A line above the content, with a bar at its left. */
export function Notice({ tone, children }: NoticeProps) {
  return (
    <div className={`notice notice-${tone}`} role={tone === 'error' ? 'alert' : 'status'}>
      {children}
    </div>
  );
}
