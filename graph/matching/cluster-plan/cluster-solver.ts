import type { Highs } from 'highs';
import { seededChance } from '../../measures/seeded-chance.ts';
import { alikeGroups, inOrder } from './alike-groups.ts';
import { blocksOf, groupOfAreas, type Blocks } from './blocks.ts';
import type { Clash } from './clash.ts';
import type { ClusterProblem } from './cluster-problem.ts';
import { ClusterProgramme } from './cluster-programme.ts';
import type { ClusterOptions, ClusterProgress, ClusterStage } from './cluster-solution.ts';
import { placeInTurn } from './first-plan.ts';
import { gapOf } from './gap.ts';
import { groupLimitsOf, type GroupLimits } from './group-limits.ts';
import { highsRun } from './highs-run.ts';
import { leastBroken } from './least-broken.ts';
import { pairBoundCosts } from './pair-bound.ts';
import { searched, type SearchOptions } from './plan-search.ts';
import { PlanState } from './plan-state.ts';
import { PlanWorth } from './plan-worth.ts';
import { rulesBroken } from './rules-broken.ts';

/** What the solver needs of the world around it. */
export interface SolverWorld {
  /** Milliseconds. */
  readonly now: () => number;
  readonly isCancelled: () => boolean;
  readonly onProgress: (progress: ClusterProgress) => void;
  /** Each better plan when it is found. */
  readonly onPlan: (groupOf: Int32Array) => void;
}

export interface SolverAnswer {
  /** Undefined: no plan was found. */
  readonly groupOf: Int32Array | undefined;
  readonly bound: number | null;
  readonly isInfeasible: boolean;
  readonly isCancelled: boolean;
  readonly clashes: readonly Clash[];
}

export type SolverOptions = Required<Omit<ClusterOptions, 'onProgress' | 'signal'>>;

/** Moves for the first plan, and the parts of what time is left that the solver may take, alone and where pairs follow. */
const FIRST_STEPS = 60_000;
const SOLVER_PART = 0.85;
const SOLVER_PART_BEFORE_PAIRS = 0.4;
/** Searches from new mixtures, besides those from the solver's plan and the first one. */
const MIXTURES = 2;

/**
 * A problem solved on the thread that calls: a quick first plan by local search, the best fit (or, where pairs
 * count, the best bound on both) by HiGHS from there, then local search: for pairs, from several starts, or for
 * what the solver had no time for. Where no plan is possible, the one that breaks rules by least tells why.
 */
export class ClusterSolver {
  private readonly blocks: Blocks;
  private readonly limits: GroupLimits;
  private readonly chance: () => number;
  private readonly startedAt: number;
  private readonly fitWeight: number;
  private readonly pairWeight: number;
  private best: { groupOf: Int32Array; worth: number } | undefined;
  private bound = Infinity;
  private nearest: Int32Array | undefined;
  private stage: ClusterStage = 'first plan';

  constructor(
    private readonly highs: Highs,
    private readonly problem: ClusterProblem,
    private readonly options: SolverOptions,
    private readonly world: SolverWorld,
  ) {
    this.blocks = blocksOf(problem);
    this.limits = groupLimitsOf(problem, this.blocks.regions);
    this.chance = seededChance(options.seed);
    this.startedAt = world.now();
    this.pairWeight = problem.pairWeight ?? 0;
    this.fitWeight = 1 - this.pairWeight;
  }

  solve(): SolverAnswer {
    const first = this.firstPlan();
    const solved = this.withSolver();
    if (solved === 'infeasible') return this.answer(true, this.clashes());
    if (this.pairWeight > 0 && !this.isProven()) this.searchForPairs(first);
    else if (this.best && this.blocks.affinity.length > 0) this.pairsAmongEquals();
    else if (!this.isProven()) this.searchOn();
    return this.answer(false, this.best ? [] : this.brokenBy(this.nearest));
  }

  private firstPlan(): Int32Array | undefined {
    const [state, worth] = this.empty();
    placeInTurn(state, worth);
    const found = this.search('first plan', state, worth, { steps: FIRST_STEPS });
    if (!found) this.nearest = state.groupOf.slice();
    return found;
  }

  private withSolver(): 'infeasible' | 'done' {
    if (this.isOver()) return 'done';
    this.tell('best fit');
    const costs = pairBoundCosts(this.blocks, this.limits, this.fitWeight, this.pairWeight);
    const alike = alikeGroups(this.blocks, this.limits, costs);
    const programme = new ClusterProgramme(this.blocks, this.limits, this.problem.rules ?? {}, { cost: costs, alike });
    const part = this.pairWeight > 0 || this.blocks.affinity.length > 0 ? SOLVER_PART_BEFORE_PAIRS : SOLVER_PART;
    const { status, bound, values } = highsRun(this.highs, programme.programme, {
      timeLimitMs: part * this.timeLeft(),
      gap: this.options.gap,
      ...(this.best && { start: programme.valuesOf(inOrder(this.best.groupOf, alike)) }),
      stop: () => this.isOver(),
      onSolution: (values) => this.offer(programme.groupOf(values)),
      onProgress: (_, bound) => {
        this.bound = Math.min(this.bound, bound);
        this.tell('best fit');
      },
    });
    if (status === 'infeasible') return 'infeasible';
    if (values) this.offer(programme.groupOf(values));
    this.bound = Math.min(this.bound, bound);
    this.tell('best fit');
    return 'done';
  }

  private searchForPairs(first: Int32Array | undefined): void {
    const starts = [this.best?.groupOf, first].filter((start) => start !== undefined);
    starts.forEach((start) => this.searchFrom(start, { hot: 0.1 }));
    for (let i = 0; i < MIXTURES && !this.isOver(); i++) this.searchFrom(this.best?.groupOf ?? this.nearest, { hot: 1 });
  }

  private searchFrom(start: Int32Array | undefined, options: Partial<SearchOptions>): void {
    const [state, worth] = this.empty();
    if (start) put(state, worth, start);
    this.search('pairs', state, worth, options);
  }

  /** Of plans with the same fit (or the part of it that is to be kept), the one with most affinity. */
  private pairsAmongEquals(): void {
    const state = new PlanState(this.blocks, this.limits);
    const worth = new PlanWorth(this.blocks, 0, 1);
    put(state, worth, this.best!.groupOf);
    const leastFit = this.options.keptFit * worth.fit;
    const found = searched(state, worth, { steps: this.options.searchSteps, chance: this.chance, leastFit, stop: () => this.over('pairs') });
    if (!found) return;
    this.best = { groupOf: found.groupOf, worth: this.worthOf(found.groupOf) };
    this.world.onPlan(groupOfAreas(this.blocks, found.groupOf, this.problem.areas.length));
  }

  private searchOn(): void {
    const [state, worth] = this.empty();
    const start = this.best?.groupOf ?? this.nearest;
    if (start) put(state, worth, start);
    this.search('best fit', state, worth, { hot: 0.05 });
  }

  private search(stage: ClusterStage, state: PlanState, worth: PlanWorth, options: Partial<SearchOptions>): Int32Array | undefined {
    const found = searched(state, worth, {
      steps: this.options.searchSteps,
      chance: this.chance,
      stop: () => this.over(stage),
      ...options,
    });
    if (found) this.offer(found.groupOf);
    this.tell(stage);
    return found?.groupOf;
  }

  private clashes(): Clash[] {
    this.tell('clashes');
    const nearest = this.nearest && groupOfAreas(this.blocks, this.nearest, this.problem.areas.length);
    return leastBroken(this.highs, this.problem, nearest, { msLeft: this.timeLeft(), stop: () => this.world.isCancelled() });
  }

  private brokenBy(groupOf: Int32Array | undefined): Clash[] {
    return groupOf ? rulesBroken(this.problem, groupOfAreas(this.blocks, groupOf, this.problem.areas.length)) : [];
  }

  /** Takes a plan of blocks over if it is the best so far and, counted anew, breaks no rule. */
  private offer(groupOf: Int32Array): void {
    const worth = this.worthOf(groupOf);
    if (this.best && worth <= this.best.worth) return;
    const state = new PlanState(this.blocks, this.limits);
    state.set(groupOf);
    if (state.broken > 0) return;
    this.best = { groupOf: groupOf.slice(), worth };
    this.world.onPlan(groupOfAreas(this.blocks, groupOf, this.problem.areas.length));
  }

  private worthOf(groupOf: Int32Array): number {
    const worth = new PlanWorth(this.blocks, this.fitWeight, this.pairWeight);
    groupOf.forEach((k, b) => worth.move(b, -1, k));
    return worth.total;
  }

  private empty(): [PlanState, PlanWorth] {
    return [new PlanState(this.blocks, this.limits), new PlanWorth(this.blocks, this.fitWeight, this.pairWeight)];
  }

  private isProven(): boolean {
    return this.best !== undefined && this.bound - this.best.worth <= this.options.gap * Math.abs(this.best.worth) + 1e-6;
  }

  private over(stage: ClusterStage): boolean {
    this.tell(stage);
    return this.isOver();
  }

  private isOver(): boolean {
    return this.world.isCancelled() || this.timeLeft() <= 0;
  }

  private timeLeft(): number {
    return this.options.timeLimitMs - (this.world.now() - this.startedAt);
  }

  private tell(stage: ClusterStage, done = Math.min(1, 1 - this.timeLeft() / this.options.timeLimitMs)): void {
    const best = this.best?.worth ?? null;
    const bound = Number.isFinite(this.bound) ? this.bound : null;
    this.stage = stage;
    this.world.onProgress({ stage, done, best, bound, gap: gapOf(best, bound) });
  }

  private answer(isInfeasible: boolean, clashes: readonly Clash[]): SolverAnswer {
    this.tell(this.stage, 1);
    return {
      groupOf: this.best && groupOfAreas(this.blocks, this.best.groupOf, this.problem.areas.length),
      bound: Number.isFinite(this.bound) ? this.bound : null,
      isInfeasible,
      isCancelled: this.world.isCancelled(),
      clashes,
    };
  }
}

function put(state: PlanState, worth: PlanWorth, groupOf: Int32Array): void {
  groupOf.forEach((k, b) => {
    worth.move(b, state.groupOf[b]!, k);
    state.move(b, k);
  });
}
