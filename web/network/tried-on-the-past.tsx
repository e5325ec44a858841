import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useClient } from 'urql';
import { useProgramme } from '../data/programme.ts';
import { backTestTexts } from '../texts/back-test.ts';
import { Button } from '../ui/button.tsx';
import { Fault } from '../ui/query-state.tsx';
import { backTestPath } from './back-test-path.ts';
import type { TestedLevel } from './back-test-query.ts';
import { backTestSentence } from './back-test-sentence.ts';
import { latestBackTest } from './latest-back-tests.ts';
import { useBackTest } from './use-back-test.ts';
import { usualCutoff } from './usual-cutoff.ts';
import { WorkingLine } from './working-line.tsx';

/**
 * How well the method in use would have foretold the past, in a sentence that leads to the report. Areas take half a
 * second and are tried at once; people take long, and are tried when somebody asks.
 */
export function TriedOnThePast({ level }: { readonly level: TestedLevel }) {
  const kept = latestBackTest(useClient(), level);
  const { programme } = useProgramme();
  const [wanted, setWanted] = useState(level === 'AREA');
  const cutoff = programme && usualCutoff(programme.eventMonths);
  const trying = useBackTest(wanted && cutoff && (level === 'AREA' || !kept) ? { level, cutoff } : undefined);
  const report = trying.report ?? kept;
  if (programme && !cutoff) return null;
  const start = () => {
    setWanted(true);
    // What was cancelled before is another attempt.
    trying.again();
  };
  const stop = () => {
    trying.cancel();
    setWanted(false);
  };
  return (
    <div className="small" aria-busy={trying.reading}>
      <p>
        <b>{backTestTexts.title}:</b> {report ? backTestSentence(report) : wanted ? backTestTexts.beingTried : backTestTexts.notTried[level]}{' '}
        {!wanted && !report && (
          <Button look="quiet" onClick={start}>
            {backTestTexts.tryIt}
          </Button>
        )}
        {report && <Link {...backTestPath({ level, cutoff: report.cutoff })}>{backTestTexts.readReport}</Link>}
      </p>
      {trying.reading && <WorkingLine state={trying.progress} onCancel={stop} />}
      {trying.error && <Fault error={trying.error} onAgain={trying.again} />}
    </div>
  );
}
