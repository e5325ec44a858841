import type { ReactNode } from 'react';

export function Heading({ text, action }: { readonly text: string; readonly action?: ReactNode }) {
  return (
    <div className="filters-heading">
      <h2>{text}</h2>
      {action}
    </div>
  );
}
