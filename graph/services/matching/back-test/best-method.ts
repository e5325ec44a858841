import type { BackTest, MethodResult } from '../../../matching/link-prediction/back-test.ts';
import { compare } from '../../../model/compare.ts';

/**
 * The method that did best among pairs with a common acquaintance, which is where suggestions are made; where there were none
 * to tell, among all pairs. Equals by name. Undefined where nothing could be told.
 */
export const bestMethod = ({ results }: BackTest): MethodResult | undefined =>
  best(results, ({ twoSteps }) => twoSteps.auc) ?? best(results, ({ all }) => all.auc);

function best(results: readonly MethodResult[], figureOf: (result: MethodResult) => number | undefined): MethodResult | undefined {
  const told = results.filter((result) => figureOf(result) !== undefined);
  return told.sort((x, y) => figureOf(y)! - figureOf(x)! || compare(x.method, y.method))[0];
}
