import { PLAINEST_METHOD, USUAL_METHOD, type BackTest, type BackTestResult } from '../../../../web/network/back-test-query.ts';

export const resultOf = (more: Partial<BackTestResult> = {}): BackTestResult => ({
  method: PLAINEST_METHOD, baseline: true, auc: 0.66, aucLow: 0.45, aucHigh: 0.82, aucTwoSteps: 0.6, aucTwoStepsLow: 0.41, aucTwoStepsHigh: 0.78,
  precisionAtK: 0, k: 10, positives: 10, pairs: 404, ...more,
});

/** Two methods tried on areas: the plainest and the usual. */
export const backTestOf = (more: Partial<BackTest> = {}): BackTest => ({
  level: 'AREA', cutoff: '2025-04-01', parties: 150, persistence: 0.06, summary: 'Ranked above 73% of the time.', best: USUAL_METHOD, taken: null, choice: null,
  results: [resultOf(), resultOf({ method: USUAL_METHOD, baseline: false, auc: 0.73, aucLow: 0.43, aucHigh: 0.91, precisionAtK: 0.1 })],
  ...more,
});
