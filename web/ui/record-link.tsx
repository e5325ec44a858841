import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { recordPath } from '../address/record-path.ts';

/** A record's name, leading to its page where it has one. */
export function RecordLink({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const path = recordPath(id);
  return path ? <Link to={path}>{children}</Link> : <>{children}</>;
}
