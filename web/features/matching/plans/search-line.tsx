import { useEffect, useState } from 'react';
import { planTexts } from '../../../texts/plans.ts';
import { Button } from '../../../ui/button.tsx';
import { searchWords } from './outcome-words.ts';
import type { Searching } from './use-search.ts';

/** Shorter searches end before it could be read how far they are. */
const SLOW_MS = 600;

/** How far a search is, with the way to end it and keep its best. */
export function SearchLine({ searching }: { readonly searching: Searching }) {
  const { running } = searching;
  return running === undefined ? null : <Line key={running} searching={searching} />;
}

function Line({ searching: { state, stopping, stop } }: { readonly searching: Searching }) {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!slow) return null;
  return (
    <div className="plan-search small">
      {/* Spoken by stage only: the figures change too often to be read out. */}
      <span className="unseen" role="status">
        {state?.stage ?? planTexts.search.starting}
      </span>
      <span>{searchWords(state)}</span>{' '}
      <Button look="quiet" disabled={stopping} onClick={stop}>
        {stopping ? planTexts.search.stopping : planTexts.search.stop}
      </Button>
    </div>
  );
}
