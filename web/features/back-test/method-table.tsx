import type { BackTest } from '../../network/back-test-query.ts';
import { backTestTexts } from '../../texts/back-test.ts';
import { figure } from '../../ui/count.ts';
import { Rows } from '../../ui/rows.tsx';
import { saysSomething } from './method-figures.ts';
import { methodLabel } from './method-words.ts';

const three = (value: number | null): string => (value === null ? backTestTexts.notTold : value.toFixed(3));
const between = (low: number | null, high: number | null): string =>
  low === null || high === null ? backTestTexts.notTold : `${low.toFixed(3)} ${backTestTexts.to} ${high.toFixed(3)}`;
const { columns } = backTestTexts;

/** Every figure of a report. */
export function MethodTable({ results }: { readonly results: BackTest['results'] }) {
  return (
    <div className="back-test-table">
      <p className="small muted">{saysSomething(results) ? backTestTexts.tableNote : backTestTexts.tableNothing}</p>
      <Rows
        caption={backTestTexts.tableLabel}
        rows={results}
        rowKey={({ method }) => method}
        columns={[
          { head: columns.method, cell: ({ method }) => methodLabel(method) },
          { head: columns.kind, cell: ({ baseline }) => (baseline ? backTestTexts.baseline : backTestTexts.ours) },
          { head: columns.auc, number: true, cell: ({ auc }) => three(auc) },
          { head: columns.aucInterval, number: true, cell: ({ aucLow, aucHigh }) => between(aucLow, aucHigh) },
          { head: columns.twoSteps, number: true, cell: ({ aucTwoSteps }) => three(aucTwoSteps) },
          { head: `${columns.aucInterval} `, number: true, cell: ({ aucTwoStepsLow, aucTwoStepsHigh }) => between(aucTwoStepsLow, aucTwoStepsHigh) },
          { head: columns.precision, number: true, cell: ({ precisionAtK }) => three(precisionAtK) },
          { head: columns.k, number: true, cell: ({ k }) => figure(k) },
          { head: columns.positives, number: true, cell: ({ positives }) => figure(positives) },
          { head: columns.pairs, number: true, cell: ({ pairs }) => figure(pairs) },
        ]}
      />
    </div>
  );
}
