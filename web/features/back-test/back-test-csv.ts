import type { BackTest } from '../../network/back-test-query.ts';

const HEADER = [
  'level', 'cutoff', 'method', 'baseline', 'auc', 'auc_low', 'auc_high', 'auc_two_steps', 'auc_two_steps_low', 'auc_two_steps_high',
  'precision_at_k', 'k', 'positives', 'pairs', 'parties', 'persistence',
] as const;

const known = <Value>(value: Value | null): Value | undefined => value ?? undefined;

/** All figures of a report as rows, unrounded, the header first. What cannot be told is left empty. */
export function backTestRows({ level, cutoff, parties, persistence, results }: BackTest): readonly (readonly (string | number | undefined)[])[] {
  return [
    HEADER,
    ...results.map((one) => [
      level.toLowerCase(), cutoff, one.method, one.baseline ? 'yes' : 'no', known(one.auc), known(one.aucLow), known(one.aucHigh),
      known(one.aucTwoSteps), known(one.aucTwoStepsLow), known(one.aucTwoStepsHigh), known(one.precisionAtK), one.k, one.positives, one.pairs,
      parties, known(persistence),
    ]),
  ];
}
