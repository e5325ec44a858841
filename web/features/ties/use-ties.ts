import { addMonths } from '../../ui/dates.ts';
import type { LevelWord } from './party-id.ts';
import type { TieFilter } from './tie-filter.ts';
import type { TieOptions } from './tie-options.ts';
import { TIES_PAGE } from './ties-query.ts';
import type { SortWord } from './ties-address.ts';
import { useEveryPage } from '../../data/use-every-page.ts';

export const ROWS_A_TIME = 20;
/** How far back a row's sparkline reaches. */
export const SPARK_MONTHS = 60;

interface TiesAsked {
  readonly of: string | null;
  readonly level: LevelWord;
  readonly at: string;
  readonly options: TieOptions;
  readonly filter: TieFilter;
  readonly sort: SortWord;
  readonly rows: number;
  readonly pause: boolean;
}

/** The first so many living ties, in an order. */
export function useTies({ of, level, at, options, filter, sort, rows, pause }: TiesAsked) {
  const first = Math.min(rows, ROWS_A_TIME);
  const variables = {
    of, level: level.toUpperCase() as Uppercase<LevelWord>, at, options, filter, first,
    sort: sort.toUpperCase() as Uppercase<SortWord>, since: addMonths(at, -12), sparkFrom: addMonths(at, -SPARK_MONTHS),
  };
  return {
    variables,
    ...useEveryPage({ query: TIES_PAGE, variables, pageIn: ({ ties }) => ties, enough: (nodes) => nodes.length >= rows, extent: String(rows), pause }),
  };
}
