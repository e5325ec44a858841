import type { Blocks } from './blocks.ts';
import type { ClusterRules } from './cluster-problem.ts';
import type { GroupLimits } from './group-limits.ts';
import { LinearProgramme, type Entry } from './linear-programme.ts';
import { SHARE_TOLERANCE } from './whole-shares.ts';

/** What breaking a rule by one costs where all may be broken; of two ways equally short, the one that tells more is told. */
const PRICE = { rule: 1, unplaced: 1.1, byHand: 1.3 } as const;

/**
 * A cluster plan as a whole-number programme: one choice for each block and each group it may be in.
 * Elastic, every rule may be broken at a price (Brown and Graves 1975), so that the answer is the plan that
 * breaks them by least; it wants blocks of one area each, so that those kept together may part.
 */
export class ClusterProgramme {
  readonly programme = new LinearProgramme();
  private readonly columnOf: Int32Array;
  /** For each group, each region's choice "an area of it is here"; empty where no rule asks. */
  private readonly seen: number[][] = [];

  /**
   * @param cost of each block in each group; elastic: of none.
   * @param alike sets of groups that can change names: they are named in the order of their lowest blocks.
   */
  constructor(
    private readonly blocks: Blocks,
    limits: GroupLimits,
    rules: ClusterRules,
    { cost, alike = [] }: { readonly cost?: Float64Array; readonly alike?: readonly (readonly number[])[] },
  ) {
    const isElastic = cost === undefined;
    this.columnOf = Int32Array.from(blocks.allowed, (isAllowed, i) => {
      if (isElastic) return this.programme.choice(isAllowed === 1 ? 0 : -PRICE.byHand);
      return isAllowed === 1 ? this.programme.choice(cost[i]!) : -1;
    });
    this.nameInOrder(alike);
    const limit = (lower: number, upper: number, entries: readonly Entry[]) => {
      if (isElastic) this.programme.softRow(lower, upper, entries, PRICE.rule);
      else this.programme.row(lower, upper, entries);
    };
    this.placeOnce(isElastic);
    for (let k = 0; k < blocks.groupCount; k++) this.limitGroup(k, limits, rules, limit);
    this.limitShares(rules, limit);
    this.keepApart(limit);
    if (isElastic) {
      this.keepTogether(rules);
      this.breakSomething(rules);
    }
  }

  /** The plan of blocks that columns stand for. */
  groupOf(values: ArrayLike<number>): Int32Array {
    const { count, groupCount } = this.blocks;
    const groupOf = new Int32Array(count).fill(-1);
    this.columnOf.forEach((column, i) => {
      if (column >= 0 && values[column]! > 0.5) groupOf[Math.floor(i / groupCount)] = i % groupCount;
    });
    return groupOf;
  }

  /** The columns of a plan of blocks that breaks no rule. */
  valuesOf(groupOf: Int32Array): Float64Array {
    const values = new Float64Array(this.programme.cost.length);
    groupOf.forEach((k, b) => {
      if (k < 0) return;
      values[this.columnOf[b * this.blocks.groupCount + k]!] = 1;
      if (this.seen[k]) for (const region of this.blocks.inRegions[b]!) values[this.seen[k][region]!] = 1;
    });
    return values;
  }

  /** The choices of groups alone, of a plan that may break rules: HiGHS works out the rest. */
  choicesOf(groupOf: Int32Array): { indices: Int32Array; values: Float64Array } {
    const { groupCount } = this.blocks;
    const values = Float64Array.from(this.columnOf, (_, i) => (groupOf[Math.floor(i / groupCount)] === i % groupCount ? 1 : 0));
    return { indices: this.columnOf.slice(), values };
  }

  /** The lowest block of the j-th of alike groups is the j-th block or a later one. */
  private nameInOrder(alike: readonly (readonly number[])[]): void {
    for (const set of alike) {
      set.forEach((k, j) => {
        for (let b = 0; b < Math.min(j, this.blocks.count); b++) {
          const column = this.columnOf[b * this.blocks.groupCount + k]!;
          if (column >= 0) this.programme.upper[column] = 0;
        }
      });
    }
  }

  /** A block is in one group at most; elastic, it may be without a place at a price, in two never. */
  private placeOnce(isElastic: boolean): void {
    const { count, groupCount, required, size } = this.blocks;
    for (let b = 0; b < count; b++) {
      const entries: Entry[] = [];
      for (let k = 0; k < groupCount; k++) {
        const column = this.columnOf[b * groupCount + k]!;
        if (column >= 0) entries.push([column, 1]);
      }
      if (isElastic && required[b] === 1) entries.push([this.programme.amount(-PRICE.unplaced * size[b]!), 1]);
      this.programme.row(required[b]!, 1, entries);
    }
  }

  private limitGroup(k: number, limits: GroupLimits, rules: ClusterRules, limit: Limit): void {
    const { blocks, programme } = this;
    limit(limits.least[k]!, limits.most[k]!, this.inGroup(k, (b) => blocks.size[b]!));
    if (limits.seats[k]! < Infinity) limit(-Infinity, limits.seats[k]!, this.inGroup(k, (b) => blocks.seats[b]!));
    if (limits.experienced > 0) limit(limits.experienced, Infinity, this.inGroup(k, (b) => blocks.experienced[b]!));
    if (limits.newcomers > 0) limit(limits.newcomers, Infinity, this.inGroup(k, (b) => blocks.newcomers[b]!));
    const { mostFromRegion = Infinity, mostShareFromRegion = 1 } = rules;
    blocks.regions.forEach((_, r) => {
      if (mostFromRegion < Infinity) limit(-Infinity, mostFromRegion, this.inGroup(k, (b) => this.ofRegion(b, r)));
      if (mostShareFromRegion < 1) {
        limit(-Infinity, SHARE_TOLERANCE / 2, this.inGroup(k, (b) => this.ofRegion(b, r) - mostShareFromRegion * blocks.size[b]!));
      }
    });
    if (limits.leastRegions === 0) return;
    const seen = blocks.regions.map((_, r) => {
      const column = programme.choice(0);
      programme.row(-Infinity, 0, [[column, 1], ...this.inGroup(k, (b) => (this.ofRegion(b, r) > 0 ? -1 : 0))]);
      return column;
    });
    this.seen.push(seen);
    limit(limits.leastRegions, Infinity, seen.map((column) => [column, 1]));
  }

  private limitShares({ regionShares = [] }: ClusterRules, limit: Limit): void {
    const { regions, size, groupCount } = this.blocks;
    for (const { region, least = 0, most = 1 } of regionShares) {
      const r = regions.indexOf(region);
      const beyond = (share: number) =>
        Array.from({ length: groupCount }, (_, k) => this.inGroup(k, (b) => this.ofRegion(b, r) - share * size[b]!)).flat();
      if (least > 0) limit(-SHARE_TOLERANCE / 2, Infinity, beyond(least));
      if (most < 1) limit(-Infinity, SHARE_TOLERANCE / 2, beyond(most));
    }
  }

  private keepApart(limit: Limit): void {
    const { apart, groupCount } = this.blocks;
    apart.forEach((others, b) => {
      for (const other of others) {
        for (let k = 0; k < groupCount && b < other; k++) {
          const [x, y] = [this.columnOf[b * groupCount + k]!, this.columnOf[other * groupCount + k]!];
          if (x >= 0 && y >= 0) limit(-Infinity, 1, [[x, 1], [y, 1]]);
        }
      }
    });
  }

  private keepTogether({ together = [] }: ClusterRules): void {
    const K = this.blocks.groupCount;
    for (const [a, b] of together) {
      const parted = this.programme.amount(-PRICE.byHand);
      for (let k = 0; k < K; k++) {
        const [x, y] = [this.columnOf[a * K + k]!, this.columnOf[b * K + k]!];
        this.programme.row(-Infinity, 0, [[x, 1], [y, -1], [parted, -1]]);
        this.programme.row(-Infinity, 0, [[y, 1], [x, -1], [parted, -1]]);
      }
    }
  }

  /**
   * Elastic programmes are for problems that have no plan, so something is broken, by one at least: said outright,
   * for their relaxation, which breaks every rule by a little, does not know. Shares are broken by parts of one.
   */
  private breakSomething({ mostShareFromRegion = 1, regionShares = [] }: ClusterRules): void {
    if (mostShareFromRegion < 1 || regionShares.length > 0) return;
    const prices = this.programme.cost.flatMap((cost, column): Entry[] => (cost < 0 ? [[column, -cost]] : []));
    this.programme.row(PRICE.rule, Infinity, prices);
  }

  private inGroup(group: number, value: (block: number) => number): Entry[] {
    const { count, groupCount } = this.blocks;
    const entries: Entry[] = [];
    for (let b = 0; b < count; b++) {
      const column = this.columnOf[b * groupCount + group]!;
      if (column >= 0 && value(b) !== 0) entries.push([column, value(b)]);
    }
    return entries;
  }

  private ofRegion(block: number, region: number): number {
    return this.blocks.inRegions[block]!.reduce((sum, r) => sum + (r === region ? 1 : 0), 0);
  }
}

type Limit = (lower: number, upper: number, entries: readonly Entry[]) => void;
