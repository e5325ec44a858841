import { TableBehind } from '../../charts/table-behind.tsx';
import { methodInUse, type BackTest, type BackTestChoice, type TestedLevel } from '../../network/back-test-query.ts';
import { backTestTexts } from '../../texts/back-test.ts';
import { Choice } from '../../ui/choice.tsx';
import { MethodChart } from './method-chart.tsx';
import { figuresOf, saysSomething, sharePercent, type Among } from './method-figures.ts';
import { MethodList } from './method-list.tsx';
import { MethodTable } from './method-table.tsx';

interface BackTestReportProps {
  readonly report: BackTest;
  readonly among: Among;
  readonly onAmong: (among: Among) => void;
  readonly onTaken: (choice: BackTestChoice) => void;
}

const AMONG = ['all', 'twoSteps'] as const satisfies readonly Among[];

/** What was found in words, then as a chart with its table, then what follows from it. */
export function BackTestReport({ report, among, onAmong, onTaken }: BackTestReportProps) {
  const { level, cutoff, parties, persistence, summary, results } = report;
  const [first] = results;
  const told = saysSomething(results);
  const isSure = results.every((result) => figuresOf(result, among).low !== null);
  return (
    <>
      <p className="page-lead">{summary}</p>
      <div className="back-test-among no-print">
        <span aria-hidden="true">{backTestTexts.among}</span>
        <Choice label={backTestTexts.among} value={among} options={AMONG.map((value) => ({ value, text: backTestTexts.amongWords[value] }))} onChange={onAmong} />
      </div>
      <MethodChart level={level as TestedLevel} results={results} among={among} inUse={methodInUse(report)} />
      {told && first && (
        <>
          <p className="small muted">
            {isSure ? backTestTexts.interval : backTestTexts.noInterval} {backTestTexts.precision(first.k, sharePercent(first.positives / first.pairs))}
          </p>
          <p className="small">
            {backTestTexts.counted(level as TestedLevel, parties, cutoff)} {backTestTexts.met(first.pairs, first.positives)}{' '}
            {persistence !== null && backTestTexts.persistence(sharePercent(persistence))}
          </p>
        </>
      )}
      <TableBehind label={backTestTexts.tableLabel}>
        <MethodTable results={results} />
      </TableBehind>
      <MethodList report={report} onTaken={onTaken} />
    </>
  );
}
