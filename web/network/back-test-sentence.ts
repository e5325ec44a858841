import { backTestTexts } from '../texts/back-test.ts';
import { methodInUse, PLAINEST_METHOD, type BackTest, type TestedLevel } from './back-test-query.ts';

/** How the method in use did, in a sentence; why there is nothing to tell where there is not. */
export function backTestSentence(report: BackTest): string {
  const { results, cutoff, summary } = report;
  const inUse = results.find(({ method }) => method === methodInUse(report));
  if (inUse?.auc == null) return summary;
  const plain = results.find(({ method }) => method === PLAINEST_METHOD);
  const beside = plain && plain !== inUse && plain.auc !== null ? { method: plain.method, auc: plain.auc } : undefined;
  return backTestTexts.sentence({
    level: report.level as TestedLevel, cutoff, method: inUse.method, auc: inUse.auc, low: inUse.aucLow, high: inUse.aucHigh, beside,
  });
}
