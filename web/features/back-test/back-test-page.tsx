import { Link } from '@tanstack/react-router';
import { useAddress } from '../../address/use-address.ts';
import { useProgramme } from '../../data/programme.ts';
import type { TestedLevel } from '../../network/back-test-query.ts';
import { useBackTest } from '../../network/use-back-test.ts';
import { usualCutoff } from '../../network/usual-cutoff.ts';
import { backTestTexts } from '../../texts/back-test.ts';
import { pageTexts } from '../../texts/pages.ts';
import { stepTexts } from '../../texts/steps.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { CopyLink } from '../../ui/copy-link.tsx';
import { csvOf, download } from '../../ui/csv.ts';
import { longDate } from '../../ui/dates.ts';
import { EmptyKith } from '../../ui/empty-kith.tsx';
import { Page } from '../../ui/page.tsx';
import { Fault } from '../../ui/query-state.tsx';
import { asAddress, readBackTestState } from './back-test-address.ts';
import { backTestRows } from './back-test-csv.ts';
import { BackTestReport } from './back-test-report.tsx';
import { DayChoice } from './day-choice.tsx';
import { TermList } from './term-list.tsx';
import { WaitingState } from './waiting-state.tsx';
import './back-test.css';

const LEVELS = ['AREA', 'PERSON'] as const satisfies readonly TestedLevel[];

/** How well suggestions would have foretold who met, were everything from a day on not known. */
export function BackTestPage() {
  const [search, change] = useAddress();
  const { programme, empty, error, again } = useProgramme();
  const { level, cutoff: chosen, among } = readBackTestState(search);
  const usual = programme && (usualCutoff(programme.eventMonths) ?? programme.today);
  const cutoff = chosen ?? usual;
  const testing = useBackTest(cutoff && !empty ? { level, cutoff } : undefined);
  const { report } = testing;
  if (empty) return <EmptyKith title={backTestTexts.title} />;
  const bar = (
    <>
      <nav className="page-crumbs" aria-label={pageTexts.crumbs}>
        <Link to="/matching">{backTestTexts.matching}</Link>
        <span aria-hidden="true">/</span>
        <span aria-current="page">{backTestTexts.title}</span>
      </nav>
      <Button onClick={() => window.print()}>{pageTexts.print}</Button>
      <CopyLink />
      <Button
        disabled={!report || testing.reading}
        onClick={() => report && download(`kith-back-test-${report.level.toLowerCase()}-${report.cutoff}.csv`, csvOf(backTestRows(report)))}
      >
        {backTestTexts.download}
      </Button>
    </>
  );
  return (
    <Page title={backTestTexts.title} bar={bar} aside={<TermList />}>
      <h1>{backTestTexts.title}</h1>
      {error && <Fault error={error} onAgain={again} />}
      {cutoff && programme && (
        <>
          <p>{backTestTexts.lead(level, cutoff)}</p>
          <div className="back-test-asked no-print">
            <Choice
              label={backTestTexts.level}
              value={level}
              options={LEVELS.map((value) => ({ value, text: backTestTexts.levels[value] }))}
              onChange={(next) => change(asAddress.level(next), { said: stepTexts.triedBetween(backTestTexts.parties[next]) })}
            />
            <DayChoice
              key={cutoff}
              cutoff={cutoff}
              lastDay={programme.demo?.lastDay ?? programme.today}
              onChange={(day) => change(asAddress.cutoff(day, usual), { said: stepTexts.hidFrom(longDate(day)) })}
            />
          </div>
        </>
      )}
      <WaitingState testing={testing} ready={!error}>
        {report && (
          <BackTestReport
            // What was said of another test is not said of this one.
            key={`${report.level} ${report.cutoff}`}
            report={report}
            among={among}
            onAmong={(next) => change(asAddress.among(next), { said: stepTexts.comparedAmong(backTestTexts.amongWords[next]) })}
            onTaken={testing.show}
          />
        )}
      </WaitingState>
    </Page>
  );
}
