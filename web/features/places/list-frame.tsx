import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { pageTexts } from '../../texts/pages.ts';
import { placesTexts } from '../../texts/places.ts';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Fault } from '../../ui/query-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';

interface ListFrameProps {
  /** How many there are, with their noun. */
  readonly counted: (n: number) => string;
  readonly pages: { readonly nodes: readonly unknown[]; readonly total: number } | undefined;
  readonly fetching: boolean;
  readonly error: CombinedError | undefined;
  readonly more: (() => void) | undefined;
  readonly filters?: ReactNode;
  readonly children: ReactNode;
}

/** Filters above, how many there are, the list, and the way to more of it. */
export function ListFrame({ counted, pages, fetching, error, more, filters, children }: ListFrameProps) {
  return (
    <>
      {filters && <div className="places-filters no-print">{filters}</div>}
      {error && <Fault error={error} />}
      {!pages && fetching && <Skeleton rows={12} label={pageTexts.reading} />}
      {pages && (
        <div aria-busy={fetching}>
          <p className="places-count" role="status">
            {placesTexts.of(pages.nodes.length, pages.total, counted(pages.total))}
          </p>
          {pages.total === 0 ? (
            <Empty heading={placesTexts.nobodyHeading}>{placesTexts.nobodyText}</Empty>
          ) : (
            <div className="table-scroll">{children}</div>
          )}
          {more && (
            <Button className="places-more no-print" onClick={more}>
              {placesTexts.showMore}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
