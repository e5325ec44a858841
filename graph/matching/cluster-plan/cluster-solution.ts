import type { Clash } from './clash.ts';

export type StoppedBy = 'proven' | 'within gap' | 'time limit' | 'cancelled' | 'infeasible';

export type ClusterStage = 'first plan' | 'best fit' | 'pairs' | 'clashes';

export interface ClusterProgress {
  readonly stage: ClusterStage;
  /** Part of the time allowed that has gone by, from 0 to 1; never less than before. */
  readonly done: number;
  /** Objective of the best plan so far; null: there is none yet. */
  readonly best: number | null;
  /** No plan is worth more; null: not known yet. */
  readonly bound: number | null;
  readonly gap: number | null;
}

export interface ClusterOptions {
  /** Milliseconds of search, from when the solver is loaded (a second or less). Default 30,000. */
  readonly timeLimitMs?: number;
  /** The solver stops at a plan that is no further below the best possible than this part of it. Default 0.001. */
  readonly gap?: number;
  /** Chance of the search. Default 0. */
  readonly seed?: number;
  /** Moves tried from each start of a search. Default 2,000 for each area in each group, at most 1,000,000. */
  readonly searchSteps?: number;
  /** With a weight of pairs of 0, affinity may cost no more fit than leaves this part of it. Default 1: none. */
  readonly keptFit?: number;
  readonly onProgress?: (progress: ClusterProgress) => void;
  /** When it is aborted, the best plan so far is the answer. */
  readonly signal?: AbortSignal;
}

export const DEFAULTS = { timeLimitMs: 30_000, gap: 0.001, seed: 0, keptFit: 1 } as const;

export const defaultSearchSteps = (areas: number, groups: number): number => Math.min(1_000_000, 2000 * areas * groups);

export interface ClusterSolution {
  /** Each area's group; -1: left out, or no plan. A plan that is given breaks no rule. */
  readonly groupOf: Int32Array;
  /** Of the plan; 0 where there is none. */
  readonly objective: number;
  readonly linear: number;
  readonly pairwise: number;
  /** No plan is worth more than this; null: not known, or no plan is possible. */
  readonly bound: number | null;
  /** (bound − objective) / objective; null where either is not known. */
  readonly gap: number | null;
  readonly seconds: number;
  /** 'time limit': the time, or the moves of the search, were used up before a proof. */
  readonly stopped: StoppedBy;
  /** Why there is no plan; empty where there is one. */
  readonly clashes: readonly Clash[];
}
