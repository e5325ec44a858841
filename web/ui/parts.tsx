import { Link } from '@tanstack/react-router';
import type { Search } from '../address/search.ts';
import './parts.css';

interface Part {
  readonly word: string;
  readonly text: string;
  /** How much is in it; undefined where that is not counted. */
  readonly count?: number | undefined;
  /** What it changes in the address. */
  readonly search: Search;
}

interface PartsProps {
  readonly label: string;
  readonly parts: readonly Part[];
  readonly current: string;
}

/** The parts of a page, of which one is shown at a time. */
export function Parts({ label, parts, current }: PartsProps) {
  return (
    <nav className="parts no-print" aria-label={label}>
      {parts.map(({ word, text, count, search }) => (
        <Link
          key={word}
          to="."
          search={((before: object) => ({ ...before, ...search })) as never}
          resetScroll={false}
          // Without it the first part, which adds nothing to the address, would count as current everywhere.
          activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}
          aria-current={word === current ? 'page' : undefined}
        >
          {text} {count !== undefined && <span className="muted">{count}</span>}
        </Link>
      ))}
    </nav>
  );
}
