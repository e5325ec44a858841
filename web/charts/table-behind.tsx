import type { ReactNode } from 'react';
import { tiesTexts } from '../texts/ties.ts';
import './charts.css';

/** The same facts as the chart above it, for those who read or hear tables. */
export function TableBehind({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <details className="table-behind">
      <summary>
        {tiesTexts.asTable}
        <span className="unseen">: {label}</span>
      </summary>
      <div className="table-behind-body" tabIndex={0} role="region" aria-label={label}>
        {children}
      </div>
    </details>
  );
}
