import type { Highs } from 'highs';
import { KithError } from '../../model/kith-error.ts';
import type { LinearProgramme } from './linear-programme.ts';

export interface HighsRunOptions {
  readonly timeLimitMs: number;
  /** Relative gap at which it may stop. */
  readonly gap: number;
  /** A solution to start from: all its columns, or some, to which HiGHS looks for the rest. */
  readonly start?: Float64Array | { readonly indices: Int32Array; readonly values: Float64Array };
  /** Difference from the bound at which it may stop. Default 0.000001. */
  readonly difference?: number;
  readonly seed?: number;
  /** Asked often; true: give what there is. */
  readonly stop?: () => boolean;
  readonly onSolution?: (values: Float64Array) => void;
  /** How things stand: the best so far, and what nothing can be better than. */
  readonly onProgress?: (best: number, bound: number) => void;
}

export interface HighsRunResult {
  readonly status: 'proven' | 'stopped' | 'infeasible';
  /** The best solution met; undefined where none was. */
  readonly values: Float64Array | undefined;
  /** No solution is worth more. */
  readonly bound: number;
}

/** Solves a programme on the thread that calls it: long ones belong in a worker. */
export function highsRun(highs: Highs, programme: LinearProgramme, options: HighsRunOptions): HighsRunResult {
  const { constants } = highs;
  const finite = (value: number) => (Number.isFinite(value) ? value : Math.sign(value) * highs.infinity);
  const numCols = programme.cost.length;
  const numRows = programme.rowLower.length;
  if (numCols === 0) return withoutColumns(programme);
  const model = highs.createModel({
    numCols,
    numRows,
    sense: constants.objectiveSense.maximize,
    colCost: Float64Array.from(programme.cost),
    colLower: Float64Array.from(programme.lower),
    colUpper: Float64Array.from(programme.upper, finite),
    integrality: Int32Array.from(programme.isWhole),
    rowLower: Float64Array.from(programme.rowLower, finite),
    rowUpper: Float64Array.from(programme.rowUpper, finite),
    matrix: {
      format: 'csr',
      numRows,
      numCols,
      starts: Int32Array.from(programme.starts),
      indices: Int32Array.from(programme.indices),
      values: Float64Array.from(programme.values),
    },
  });
  try {
    model.options.set({
      output_flag: false,
      time_limit: options.timeLimitMs / 1000,
      mip_rel_gap: options.gap,
      mip_abs_gap: options.difference ?? 1e-6,
      random_seed: options.seed ?? 0,
    });
    if (options.start) model.setSolution(options.start instanceof Float64Array ? { colValue: options.start } : options.start);
    let best: Float64Array | undefined;
    let bound = Infinity;
    const { mipInterrupt, simplexInterrupt, mipLogging, mipImprovingSolution } = constants.callbackType;
    const interruptIfTold = (event: { interrupt(): void }): undefined => {
      if (options.stop?.()) event.interrupt();
    };
    model.run({
      [mipInterrupt]: interruptIfTold,
      [simplexInterrupt]: interruptIfTold,
      [mipLogging]({ data }): undefined {
        bound = Math.min(bound, data.mip_dual_bound ?? Infinity);
        options.onProgress?.(data.mip_primal_bound ?? -Infinity, bound);
      },
      [mipImprovingSolution]({ data }): undefined {
        best = data.mip_solution;
        if (best) options.onSolution?.(best);
      },
    });
    const status = model.getModelStatus();
    const { optimal, infeasible, unboundedOrInfeasible, timeLimit, interrupted } = constants.modelStatus;
    // Every choice is bounded, so the second can only mean the first.
    if (status === infeasible || status === unboundedOrInfeasible) return { status: 'infeasible', values: undefined, bound: -Infinity };
    if (status !== optimal && status !== timeLimit && status !== interrupted) {
      throw new KithError('UNAVAILABLE', `The solver ended with its status ${status}; it should have solved the plan or stopped in time.`);
    }
    const atEnd = Number(model.info.get('mip_dual_bound'));
    return {
      status: status === optimal ? 'proven' : 'stopped',
      values: status === optimal ? model.getSolution().colValue : best,
      bound: Math.min(bound, Number.isFinite(atEnd) ? atEnd : Infinity),
    };
  } finally {
    model.dispose();
  }
}

/** HiGHS takes no programme in which nothing is decided. */
function withoutColumns({ rowLower, rowUpper }: LinearProgramme): HighsRunResult {
  const isPossible = rowLower.every((lower, i) => lower <= 0 && rowUpper[i]! >= 0);
  if (!isPossible) return { status: 'infeasible', values: undefined, bound: -Infinity };
  return { status: 'proven', values: new Float64Array(0), bound: 0 };
}
