import type { ReactNode } from 'react';
import type { TestedLevel } from '../../network/back-test-query.ts';
import type { BackTesting } from '../../network/use-back-test.ts';
import { WorkingLine } from '../../network/working-line.tsx';
import { backTestTexts } from '../../texts/back-test.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Fault } from '../../ui/query-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';

interface WaitingStateProps {
  readonly testing: BackTesting;
  /** Whether there is something to wait for. */
  readonly ready: boolean;
  readonly children: ReactNode;
}

const ROWS = 10;

/** Rows to come, or the report before dimmed, while a back-test is worked out; what failed or was stopped above what was kept. */
export function WaitingState({ testing, ready, children }: WaitingStateProps) {
  const { report, reading, progress, error, cancelled, outdated, cancel, again } = testing;
  const waiting = ready && !error && !cancelled && (reading || !report);
  return (
    <div aria-busy={waiting}>
      {error && <Fault error={error} onAgain={again} />}
      {cancelled && (
        <Notice tone="partial">
          {report ? backTestTexts.cancelledKept(report.level as TestedLevel, report.cutoff) : backTestTexts.cancelled}{' '}
          <Button look="quiet" onClick={again}>
            {backTestTexts.again}
          </Button>
        </Notice>
      )}
      {outdated && !cancelled && (
        <Notice tone="partial">
          {backTestTexts.outdated}{' '}
          <Button look="quiet" onClick={again}>
            {backTestTexts.outdatedAct}
          </Button>
        </Notice>
      )}
      {reading && <WorkingLine state={progress} onCancel={cancel} />}
      {waiting && !report && <Skeleton rows={ROWS} label={backTestTexts.reading} />}
      <div className={waiting && report ? 'back-test-before' : undefined}>{children}</div>
    </div>
  );
}
