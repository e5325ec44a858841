import { useLocation, useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useQuery } from 'urql';
import type { Search } from '../address/search.ts';
import { useAddress } from '../address/use-address.ts';
import { CARRIED, sameScreen, viewKey } from './view-address.ts';
import { VIEW } from './view-queries.ts';

/** Names a view in the address, or none; the steps taken on the screen stay as they are. */
export function useCarry(): (id: string | undefined) => void {
  const navigate = useNavigate();
  return useCallback(
    (id) => {
      const search = (before: Search) => ({ ...before, [CARRIED]: id && viewKey(id) });
      void navigate({ to: '.', search: search as never, state: true, replace: true, resetScroll: false });
    },
    [navigate],
  );
}

/** The view that the address names, and whether the screen has left it behind. */
export function useCarriedView() {
  const [search] = useAddress();
  const href = useLocation({ select: (location) => location.href });
  const id = search[CARRIED];
  const [{ data, error }] = useQuery({ query: VIEW, variables: { id: id ?? '' }, pause: id === undefined });
  const view = id === undefined ? undefined : (data?.view ?? undefined);
  return {
    view,
    gone: id !== undefined && !error && data?.view === null,
    changed: view !== undefined && !sameScreen(href, view.path),
  };
}
