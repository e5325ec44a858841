import { useLocation } from '@tanstack/react-router';
import { useAsOf } from '../data/as-of.ts';
import { pageTexts } from '../texts/pages.ts';
import { longDate } from '../ui/dates.ts';

/** Above the title of a printed sheet: the day it is of. */
export function PrintHead() {
  const { date } = useAsOf();
  return <p className="print-only small muted">{pageTexts.printed(longDate(date))}</p>;
}

/** Below what is printed: where it comes from. */
export function PrintFoot({ demo }: { readonly demo: boolean }) {
  const { href } = useLocation();
  return (
    <p className="print-only small muted">
      {pageTexts.printedFrom(`${location.origin}${href}`)}
      <br />
      {demo && pageTexts.printedDemo}
    </p>
  );
}
