import type { ReactNode } from 'react';
import './empty.css';

interface EmptyProps {
  readonly heading: string;
  /** One sentence saying what would be here. */
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** What stands in the place of content that is not there. */
export function Empty({ heading, children, action }: EmptyProps) {
  return (
    <div className="empty">
      <h2>{heading}</h2>
      <p>{children}</p>
      {action}
    </div>
  );
}
