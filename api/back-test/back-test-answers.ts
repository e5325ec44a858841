import type { IsoDate } from '../../graph/model/iso-date.ts';
import { isBaseline, methodNamed } from '../../graph/matching/link-prediction/methods.ts';
import type { MethodResult } from '../../graph/matching/link-prediction/back-test.ts';
import type { Level } from '../../graph/network/level.ts';
import { backTestAt, testedLevel, type BackTestState, type TestedLevel } from '../../graph/services/matching/back-test/back-test-at.ts';
import { bestMethod } from '../../graph/services/matching/back-test/best-method.ts';
import { backTestSummary } from '../../graph/services/matching/back-test/summary.ts';
import { takenMethod, type MethodChoice } from '../../graph/services/matching/back-test/taken-method.ts';
import type { Context } from '../context.ts';
import type { ProgressReport } from '../progress/progress-registry.ts';
import { withProgress } from '../progress/with-progress.ts';
import type { BackTestChoice, BackTestResult, BackTestType } from './back-test.ts';

interface BackTestAskedFor {
  readonly level: Level;
  readonly cutoff: IsoDate;
  readonly progress: string | null | undefined;
}

export type BackTestValue = BackTestType & { readonly level: TestedLevel };

const WAITING = 'Waiting for another back-test';

/** The back-test, however long it takes; the results are kept until the network changes. */
export async function backTestAnswer(context: Context, asked: BackTestAskedFor): Promise<BackTestValue> {
  const { cutoff } = asked;
  const level = testedLevel(asked.level);
  const network = await context.network.current();
  const report = await withProgress(context, asked.progress, WAITING, ({ signal, report: say }) =>
    backTestAt(network, { level, cutoff }, { signal, progress: (state) => say(said(state)) }),
  );
  const { test } = report;
  return {
    level,
    cutoff,
    parties: test.parties,
    ...(test.persistence === undefined ? {} : { persistence: test.persistence }),
    summary: backTestSummary(report),
    best: bestMethod(test)?.method ?? (await takenMethod(context.store, level)).name,
    results: test.results.map(resultValue),
  };
}

const said = ({ method, done }: BackTestState): ProgressReport => ({ stage: method === undefined ? WAITING : `Trying ${method}`, done });

const resultValue = ({ method, all, twoSteps }: MethodResult): BackTestResult =>
  ({
    method,
    baseline: isBaseline(methodNamed(method)),
    auc: all.auc,
    aucLow: all.interval?.low,
    aucHigh: all.interval?.high,
    aucTwoSteps: twoSteps.auc,
    aucTwoStepsLow: twoSteps.interval?.low,
    aucTwoStepsHigh: twoSteps.interval?.high,
    precisionAtK: all.precisionAtK,
    k: all.k,
    positives: all.positives,
    pairs: all.pairs,
    // What is undefined is null in an answer.
  }) as BackTestResult;

export const choiceValue = ({ level, method, date, by, source }: MethodChoice): BackTestChoice => ({
  level,
  method: method.name,
  date,
  by,
  ...(source === undefined ? {} : { source }),
});
