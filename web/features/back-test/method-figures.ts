import type { BackTestResult } from '../../network/back-test-query.ts';

/** With whom the pairs that met are compared. */
export type Among = 'all' | 'twoSteps';

/** How well a method did; null where it cannot be told. */
export interface MethodFigures {
  readonly auc: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export const figuresOf = (result: BackTestResult, among: Among): MethodFigures =>
  among === 'all'
    ? { auc: result.auc, low: result.aucLow, high: result.aucHigh }
    : { auc: result.aucTwoSteps, low: result.aucTwoStepsLow, high: result.aucTwoStepsHigh };

/** Whether anything could be told at all. */
export const saysSomething = (results: readonly BackTestResult[]): boolean =>
  results.some(({ auc, aucTwoSteps }) => auc !== null || aucTwoSteps !== null);

/** `74%`. */
export const percent = (share: number): string => `${Math.round(100 * share)}%`;

/** A small share with a decimal, so that rare is not never: `0.4%`. */
export const sharePercent = (share: number): string => (share > 0 && share < 0.0095 ? `${(100 * share).toFixed(1)}%` : percent(share));
