import { useEffect, useState, type ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { pageTexts } from '../../texts/pages.ts';
import { tiesTexts } from '../../texts/ties.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Fault } from '../../ui/query-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import type { Halt } from '../../data/use-halt.ts';

interface ReadingStateProps {
  readonly reading: boolean;
  readonly error?: CombinedError | undefined;
  readonly onAgain?: (() => void) | undefined;
  /** Whether there is something to show, be it old. */
  readonly ready: boolean;
  readonly rows?: number;
  readonly progress?: { readonly read: number; readonly all: number } | undefined;
  /** How to cancel; without it one cannot. */
  readonly halt?: Halt | undefined;
  readonly children: ReactNode;
}

const SLOW_MS = 2_000;

/** Rows to come, the old content dimmed while the new is read, what failed above what was kept. */
export function ReadingState({ reading, error, onAgain, ready, rows = 6, progress, halt, children }: ReadingStateProps) {
  return (
    <div className={reading && ready ? 'ties-reading' : undefined} aria-busy={reading}>
      {error && <Fault error={error} {...(onAgain && { onAgain })} />}
      {reading && <Slow progress={progress} ready={ready} onCancel={halt?.halt} />}
      {halt?.halted && (
        <Notice tone="partial">
          {tiesTexts.halted}{' '}
          <Button look="quiet" onClick={halt.resume}>
            {pageTexts.tryAgain}
          </Button>
        </Notice>
      )}
      {!ready && reading && <Skeleton rows={rows} label={tiesTexts.reading} />}
      {ready && children}
    </div>
  );
}

/** Said once it takes long; it is made anew for each wait. */
function Slow({ progress, ready, onCancel }: Pick<ReadingStateProps, 'progress' | 'ready'> & { readonly onCancel: (() => void) | undefined }) {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!slow) return null;
  return (
    <p className="small ties-slow" role="status">
      {progress ? tiesTexts.readSoFar(progress.read, progress.all) : ready ? tiesTexts.stillReading : tiesTexts.stillReadingFirst}{' '}
      {onCancel && (
        <Button look="quiet" onClick={onCancel}>
          {tiesTexts.cancel}
        </Button>
      )}
    </p>
  );
}
