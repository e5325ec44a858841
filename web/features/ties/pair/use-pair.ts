import { useMemo } from 'react';
import { useQuery } from 'urql';
import type { TieOptions } from '../tie-options.ts';
import { useEveryPage } from '../../../data/use-every-page.ts';
import { useHalt } from '../../../data/use-halt.ts';
import { useKept } from '../use-kept.ts';
import { TIE, TIE_RECEIPTS, type TieRecord } from './pair-query.ts';
import type { ReceiptFact } from './receipt-rows.ts';

interface PairAsked {
  readonly a: string | undefined;
  readonly b: string | undefined;
  readonly at: string;
  readonly options: TieOptions;
  readonly ready: boolean;
}

/** A tie with all its receipts and the half-life both were reckoned with: they change together or not at all. */
export interface PairFacts {
  readonly tie: TieRecord;
  readonly receipts: readonly ReceiptFact[];
  readonly halfLifeDays: number;
}

/** A tie and all its receipts; what was shown stays until both are read. */
export function usePair({ a, b, at, options, ready }: PairAsked) {
  const pause = !ready || !a || !b || a === b;
  const variables = { a: a ?? '', b: b ?? '', at, options };
  const halt = useHalt(JSON.stringify(variables));
  const idle = pause || halt.halted;
  const [{ data, fetching, stale, error }, again] = useQuery({ query: TIE, variables, pause: idle });
  const read = useEveryPage({ query: TIE_RECEIPTS, variables, pageIn: ({ tie }) => tie?.receipts, pause: idle });
  const reading = fetching || stale || read.reading;
  const settled = !idle && !reading && !error && !read.error;
  const { halfLifeDays } = options;
  const [tie, nodes] = [data?.tie, read.nodes];
  const facts = useMemo((): PairFacts | undefined => {
    if (!settled || !tie || !nodes) return undefined;
    const receipts = nodes.map(
      ({ date, kind, source, parties, contribution, contributionWhenNew }, i): ReceiptFact => ({
        key: `${source.id} ${date} ${i}`, date, kind, source: source.id, label: source.label, parties, now: contribution, whenNew: contributionWhenNew,
      }),
    );
    return { tie, receipts, halfLifeDays };
  }, [settled, tie, nodes, halfLifeDays]);
  const kept = useKept(facts);
  return {
    /** Null: one of the two is not known. */
    facts: settled && tie === null ? null : kept,
    reading: !idle && reading,
    progress: read.progress,
    halt,
    error: error ?? read.error,
    again: () => {
      again();
      read.again();
    },
  };
}
