import type { PlanState } from './plan-state.ts';
import type { PlanWorth } from './plan-worth.ts';

export interface SearchOptions {
  /** Moves that are tried while it cools. */
  readonly steps: number;
  /** Numbers from 0 up to, not including, 1. */
  readonly chance: () => number;
  /** What a move may lose at first and at last, in worth. */
  readonly hot?: number;
  readonly cold?: number;
  /** Total fit is never let below this in a plan that is kept. */
  readonly leastFit?: number;
  /** Asked every few hundred steps, with the part that is done; true: enough. */
  readonly stop?: (done: number) => boolean;
}

export const DEFAULTS = { hot: 0.3, cold: 0.005, leastFit: -Infinity } as const;

/** What breaking a rule by one costs, in worth: little while hot, more than any gain in the end. */
const BROKEN_COST = { first: 0.5, last: 6 } as const;
const STEPS_BETWEEN_QUESTIONS = 512;
const EPSILON = 1e-9;

/**
 * The best plan met by simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983) from the state's plan: a block
 * moves, two change places, or three in a ring (a short ejection chain), where being left out counts as a place.
 * A plan that breaks rules may be passed through, at a cost that grows; then the best that breaks none, and keeps
 * `leastFit`, is improved until no move and no exchange of two is better. Undefined where none was met.
 *
 * Whole numbers and the given chance alone decide: same state, same chance, same plan, unless `stop` cuts it short.
 * O(steps · (regions + pairs kept apart of a block)) and O(blocks) more for each step taken where pairs count.
 */
export function searched(state: PlanState, worth: PlanWorth, options: SearchOptions): { groupOf: Int32Array; worth: number } | undefined {
  const { steps, chance, hot, cold, leastFit, stop } = { ...DEFAULTS, ...options };
  const search = new PlanSearch(state, worth, leastFit);
  search.keepIfBest();
  const n = state.blocks.count;
  const isTrivial = n === 0 || state.blocks.groupCount === 0;
  let heat = hot;
  let brokenCost: number = BROKEN_COST.first;
  for (let step = 0; step < steps && !isTrivial; step++) {
    if (step % STEPS_BETWEEN_QUESTIONS === 0) {
      const done = step / steps;
      if (stop?.(done)) break;
      heat = hot * (cold / hot) ** done;
      brokenCost = BROKEN_COST.first + (BROKEN_COST.last - BROKEN_COST.first) * done;
    }
    search.draw(chance);
    if (search.tryMove(heat * Math.log(1 - chance()), brokenCost)) search.keepIfBest();
  }
  return search.settled(stop);
}

class PlanSearch {
  private best: Int32Array | undefined;
  private bestWorth = -Infinity;
  /** The move at hand: which blocks go where. */
  private readonly movers = new Int32Array(3);
  private readonly targets = new Int32Array(3);
  private readonly sources = new Int32Array(3);
  private moverCount = 0;

  constructor(
    private readonly state: PlanState,
    private readonly worth: PlanWorth,
    private readonly leastFit: number,
  ) {}

  draw(chance: () => number): void {
    const { groupOf, blocks } = this.state;
    const any = () => Math.floor(chance() * blocks.count);
    const kind = chance();
    const a = any();
    if (kind < 0.3) return this.propose(a, Math.floor(chance() * (blocks.groupCount + 1)) - 1);
    const b = any();
    if (kind < 0.85) return this.propose(a, groupOf[b]!, b, groupOf[a]!);
    const c = any();
    if (groupOf[b] === groupOf[c] || groupOf[a] === groupOf[c] || groupOf[a] === groupOf[b]) return this.propose(a, groupOf[b]!, b, groupOf[a]!);
    this.propose(a, groupOf[b]!, b, groupOf[c]!, c, groupOf[a]!);
  }

  /** Carries the move out if what it gains, less what it breaks, is at least `threshold`. */
  tryMove(threshold: number, brokenCost: number): boolean {
    const { state, worth, movers, targets, sources, moverCount } = this;
    let fitGain = 0;
    let pairGain = 0;
    for (let i = 0; i < moverCount; i++) {
      const block = movers[i]!;
      const to = targets[i]!;
      if (sources[i] === to || !state.mayBeIn(block, to)) return false;
      fitGain += worth.fitGain(block, sources[i]!, to);
      pairGain += worth.pairGain(block, sources[i]!, to);
      // Each goes where another leaves: affinity with that one was counted and is not had.
      if (moverCount > 1 && to >= 0) pairGain -= worth.between(block, movers[(i + 1) % moverCount]!);
    }
    const gain = worth.fitWeight * fitGain + worth.pairWeight * pairGain;
    if (state.broken === 0 && gain < threshold) return false;
    if (worth.fit + fitGain < this.leastFit - EPSILON && fitGain < 0) return false;
    const before = state.broken;
    for (let i = 0; i < moverCount; i++) state.move(movers[i]!, targets[i]!);
    if (gain - brokenCost * (state.broken - before) < threshold) {
      for (let i = moverCount - 1; i >= 0; i--) state.move(movers[i]!, sources[i]!);
      return false;
    }
    for (let i = 0; i < moverCount; i++) worth.move(movers[i]!, sources[i]!, targets[i]!);
    return true;
  }

  keepIfBest(): void {
    const { state, worth } = this;
    if (state.broken > 0 || worth.fit < this.leastFit - EPSILON || worth.total <= this.bestWorth + EPSILON) return;
    this.bestWorth = worth.total;
    if (this.best) this.best.set(state.groupOf);
    else this.best = state.groupOf.slice();
  }

  /** The best plan after every move and exchange that still improves it; first found, first done. */
  settled(stop: (done: number) => boolean = () => false): { groupOf: Int32Array; worth: number } | undefined {
    if (!this.best) return undefined;
    this.goTo(this.best);
    const { blocks, groupOf } = this.state;
    // Far more than any gain: no rule is broken from here on.
    const forbidding = 1e9;
    for (let improves = true; improves && !stop(1); ) {
      improves = false;
      for (let a = 0; a < blocks.count; a++) {
        for (let to = -1; to < blocks.groupCount; to++) {
          this.propose(a, to);
          if (this.tryMove(EPSILON, forbidding)) improves = true;
        }
        for (let b = a + 1; b < blocks.count; b++) {
          this.propose(a, groupOf[b]!, b, groupOf[a]!);
          if (this.tryMove(EPSILON, forbidding)) improves = true;
        }
      }
      this.keepIfBest();
    }
    return { groupOf: this.best, worth: this.bestWorth };
  }

  private goTo(groupOf: Int32Array): void {
    for (let b = 0; b < groupOf.length; b++) {
      const from = this.state.groupOf[b]!;
      if (from === groupOf[b]) continue;
      this.worth.move(b, from, groupOf[b]!);
      this.state.move(b, groupOf[b]!);
    }
  }

  private propose(...pairs: number[]): void {
    this.moverCount = pairs.length / 2;
    for (let i = 0; i < this.moverCount; i++) {
      this.movers[i] = pairs[2 * i]!;
      this.targets[i] = pairs[2 * i + 1]!;
      this.sources[i] = this.state.groupOf[pairs[2 * i]!]!;
    }
  }
}
