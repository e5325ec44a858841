import type { Blocks } from './blocks.ts';
import type { GroupLimits } from './group-limits.ts';

/**
 * A plan under way, in counts: where each block is, what each group holds, and by how much rules are broken.
 * Blocks are only ever moved to groups that are allowed to them (the caller sees to it); every other rule is
 * counted in `broken`, in areas, people, regions and pairs. A move costs O(regions + pairs kept apart of the block).
 */
export class PlanState {
  readonly groupOf: Int32Array;
  /** Sum over all rules of what is too much or too little; 0: no rule is broken. */
  broken = 0;
  readonly size: Int32Array;
  private readonly seats: Int32Array;
  private readonly experienced: Int32Array;
  private readonly newcomers: Int32Array;
  private readonly inRegion: Int32Array;
  private readonly regions: Int32Array;
  private readonly groupBroken: Int32Array;
  private readonly placedInRegion: Int32Array;
  private placed = 0;
  /** What of it is about regions' shares of all that are placed. */
  sharesBroken = 0;
  private readonly regionCount: number;

  constructor(
    readonly blocks: Blocks,
    readonly limits: GroupLimits,
  ) {
    const K = blocks.groupCount;
    this.regionCount = blocks.regions.length;
    this.groupOf = new Int32Array(blocks.count).fill(-1);
    this.size = new Int32Array(K);
    this.seats = new Int32Array(K);
    this.experienced = new Int32Array(K);
    this.newcomers = new Int32Array(K);
    this.inRegion = new Int32Array(K * this.regionCount);
    this.regions = new Int32Array(K);
    this.groupBroken = new Int32Array(K);
    this.placedInRegion = new Int32Array(this.regionCount);
    for (let b = 0; b < blocks.count; b++) if (blocks.required[b] === 1) this.broken += blocks.size[b]!;
    for (let k = 0; k < K; k++) this.broken += this.groupBroken[k] = this.measured(k);
    this.broken += this.sharesBroken = this.measuredShares();
  }

  mayBeIn(block: number, group: number): boolean {
    return group < 0 ? this.blocks.required[block] === 0 : this.blocks.allowed[block * this.blocks.groupCount + group] === 1;
  }

  move(block: number, to: number): void {
    const from = this.groupOf[block]!;
    if (from === to) return;
    if (from >= 0) this.count(block, from, -1);
    this.groupOf[block] = to;
    if (to >= 0) this.count(block, to, 1);
    if (from < 0 || to < 0) this.countPlaced(block, to < 0 ? -1 : 1);
  }

  /** Takes over a plan of blocks. */
  set(groupOf: ArrayLike<number>): void {
    for (let b = 0; b < this.groupOf.length; b++) this.move(b, groupOf[b]!);
  }

  private count(block: number, group: number, sign: 1 | -1): void {
    const { size, seats, experienced, newcomers, inRegions, apart } = this.blocks;
    this.size[group] = this.size[group]! + sign * size[block]!;
    this.seats[group] = this.seats[group]! + sign * seats[block]!;
    this.experienced[group] = this.experienced[group]! + sign * experienced[block]!;
    this.newcomers[group] = this.newcomers[group]! + sign * newcomers[block]!;
    for (const region of inRegions[block]!) {
      const i = group * this.regionCount + region;
      const before = this.inRegion[i]!;
      this.inRegion[i] = before + sign;
      if (before === (sign === 1 ? 0 : 1)) this.regions[group] = this.regions[group]! + sign;
    }
    for (const other of apart[block]!) if (this.groupOf[other] === group) this.broken += sign;
    const broken = this.measured(group);
    this.broken += broken - this.groupBroken[group]!;
    this.groupBroken[group] = broken;
  }

  private countPlaced(block: number, sign: 1 | -1): void {
    if (this.blocks.required[block] === 1) this.broken -= sign * this.blocks.size[block]!;
    this.placed += sign * this.blocks.size[block]!;
    for (const region of this.blocks.inRegions[block]!) this.placedInRegion[region] = this.placedInRegion[region]! + sign;
    const broken = this.measuredShares();
    this.broken += broken - this.sharesBroken;
    this.sharesBroken = broken;
  }

  private measured(group: number): number {
    const { limits } = this;
    const size = this.size[group]!;
    let broken = Math.max(0, limits.least[group]! - size, size - limits.most[group]!);
    if (this.seats[group]! > limits.seats[group]!) broken += this.seats[group]! - limits.seats[group]!;
    broken += Math.max(0, limits.experienced - this.experienced[group]!) + Math.max(0, limits.newcomers - this.newcomers[group]!);
    broken += Math.max(0, limits.leastRegions - this.regions[group]!);
    if (limits.hasRegionCap) {
      const most = limits.mostFromRegion[size]!;
      const end = (group + 1) * this.regionCount;
      for (let i = group * this.regionCount; i < end; i++) if (this.inRegion[i]! > most) broken += this.inRegion[i]! - most;
    }
    return broken;
  }

  private measuredShares(): number {
    let broken = 0;
    for (const { region, least, most } of this.limits.shares) {
      const has = this.placedInRegion[region]!;
      broken += Math.max(0, least[this.placed]! - has, has - most[this.placed]!);
    }
    return broken;
  }
}
