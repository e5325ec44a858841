import type { BackTestResult } from '../../network/back-test-query.ts';

export interface MethodGroup {
  readonly ours: boolean;
  readonly results: readonly BackTestResult[];
}

/** Kith's own methods, then those from the literature, each in the order in which they come. */
export const methodGroups = (results: readonly BackTestResult[]): readonly MethodGroup[] =>
  [true, false].map((ours) => ({ ours, results: results.filter(({ baseline }) => baseline !== ours) })).filter((group) => group.results.length > 0);
