import { parseSearch, stringifySearch } from '../address/search.ts';

/** What in an address names the saved view it was opened by, so that a copied link keeps the name. */
export const CARRIED = 'saved';

const PREFIX = 'view:';
/** Only to read addresses that have no origin. */
const HERE = 'http://kith.invalid';

/** `k7m2p9qd` of `view:k7m2p9qd`. */
export const viewKey = (id: string): string => (id.startsWith(PREFIX) ? id.slice(PREFIX.length) : id);

/** Where a view is opened: `/v/k7m2p9qd`. */
export const viewPath = (id: string): string => `/v/${encodeURIComponent(viewKey(id))}`;

/** The short link of a view, with its origin. */
export const viewLink = (id: string): string => location.origin + viewPath(id);

function parts(href: string): { readonly pathname: string; readonly search: Record<string, string> } {
  const { pathname, search } = new URL(href, HERE);
  return { pathname, search: Object.fromEntries(Object.entries(parseSearch(search)).filter(([key]) => key !== CARRIED)) };
}

/** The address of a screen with its state, without the name of the view it was opened by. */
export function screenAddress(href: string): string {
  const { pathname, search } = parts(href);
  return pathname + stringifySearch(search);
}

/** The address that a view opens: its screen, and the view's own name. */
export function carriedAddress(path: string, id: string): string {
  const { pathname, search } = parts(path);
  return pathname + stringifySearch({ ...search, [CARRIED]: viewKey(id) });
}

/** Whether two addresses show the same, in whatever order they say it. */
export function sameScreen(a: string, b: string): boolean {
  const [one, other] = [parts(a), parts(b)];
  const said = (search: Record<string, string>) => JSON.stringify(Object.entries(search).filter(([, value]) => value !== '').sort(([x], [y]) => (x < y ? -1 : 1)));
  return one.pathname === other.pathname && said(one.search) === said(other.search);
}

/** The first word of a screen's path: `matching` of `/matching/plans?…`. */
export const screenWord = (path: string): string => parts(path).pathname.split('/')[1] ?? '';
