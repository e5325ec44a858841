import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { Search } from './search.ts';

export interface AddressStep {
  /** What was done, in words, for the history line: `selected Cars Area Together`. */
  readonly said?: string;
  /** Takes the place of the last step instead of following it; for typing and dragging. */
  readonly replace?: boolean;
}

export type ChangeAddress = (changes: Search, step?: AddressStep) => void;

/** The state in the address of the page shown, and how to change part of it. */
export function useAddress(): readonly [Search, ChangeAddress] {
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const change = useCallback<ChangeAddress>(
    (changes, { said, replace = false } = {}) => {
      void navigate({
        to: '.',
        search: ((before: Search) => ({ ...before, ...changes })) as never,
        state: ((before: object) => ({ ...before, said })) as never,
        replace,
        resetScroll: false,
      });
    },
    [navigate],
  );
  return [search, change];
}
