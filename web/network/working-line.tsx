import { useEffect, useState } from 'react';
import type { WorkState } from '../data/long-work.ts';
import { backTestTexts } from '../texts/back-test.ts';
import { Button } from '../ui/button.tsx';

interface WorkingLineProps {
  readonly state: WorkState | undefined;
  readonly onCancel: () => void;
}

/** Shorter work ends before it could be read what it does. */
const SLOW_MS = 1_000;

/** What long work is doing and how far it is, with the way to stop it. Made anew for each wait. */
export function WorkingLine({ state, onCancel }: WorkingLineProps) {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!slow) return null;
  return (
    <p className="small" role="status">
      {state ? backTestTexts.working(state.stage, state.done) : backTestTexts.starting}{' '}
      <Button look="quiet" onClick={onCancel}>
        {backTestTexts.cancel}
      </Button>
    </p>
  );
}
