import { listIn, listOut, type Search } from '../../address/search.ts';
import type { SuggestionStatus } from '../../network/suggestion-query.ts';

export const VIEWS = ['board', 'table'] as const;
export type ViewWord = (typeof VIEWS)[number];

/** Statuses a proposed suggestion can have, in the order they are listed. */
export const STATUSES = ['PROPOSED', 'ACCEPTED', 'IN_TOUCH', 'FOLLOWED_UP', 'DECLINED'] as const satisfies readonly SuggestionStatus[];

/** What of a round is shown, as it stands in the address. */
export interface RoundState {
  readonly view: ViewWord;
  /** Undefined: every status. */
  readonly status: SuggestionStatus | undefined;
  /** Keys of suggestions whose reasons are open. */
  readonly why: readonly string[];
  readonly allUnmatched: boolean;
}

const slugOf = (status: SuggestionStatus): string => status.toLowerCase().replace('_', '-');

export function readRoundState(search: Search): RoundState {
  return {
    view: VIEWS.find((word) => word === search['view']) ?? 'board',
    status: STATUSES.find((status) => slugOf(status) === search['status']),
    why: listIn(search['why']),
    allUnmatched: search['unmatched'] === 'all',
  };
}

/** How parts of the state are written. What is usual is left out. */
export const asAddress = {
  view: (view: ViewWord): Search => ({ view: view === 'board' ? undefined : view }),
  status: (status: SuggestionStatus | undefined): Search => ({ status: status && slugOf(status) }),
  why: (keys: readonly string[]): Search => ({ why: listOut(keys) }),
  allUnmatched: (all: boolean): Search => ({ unmatched: all ? 'all' : undefined }),
};

/** A short word for a suggestion that stays the same while it is about the same: `p0995-p2158`. */
export const keyOf = (members: readonly string[]): string => members.map((id) => id.slice(id.indexOf(':') + 1)).join('-');
