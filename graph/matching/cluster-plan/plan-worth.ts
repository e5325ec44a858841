import type { Blocks } from './blocks.ts';

/**
 * What a plan of blocks is worth, kept up to date move by move: fit times `fitWeight` plus affinity times
 * `pairWeight`. Asking what a move would gain is O(1); carrying one out is O(blocks) with affinity, O(1) without.
 */
export class PlanWorth {
  fit = 0;
  pairs = 0;
  readonly hasPairs: boolean;
  /** Affinity of each block with what is in each group, at `block · groupCount + group`. */
  private readonly towards: Float64Array;

  constructor(
    private readonly blocks: Blocks,
    readonly fitWeight: number,
    readonly pairWeight: number,
  ) {
    this.hasPairs = pairWeight > 0 && blocks.affinity.length > 0;
    this.towards = new Float64Array(this.hasPairs ? blocks.count * blocks.groupCount : 0);
  }

  get total(): number {
    return this.fitWeight * this.fit + this.pairWeight * this.pairs;
  }

  fitGain(block: number, from: number, to: number): number {
    const row = block * this.blocks.groupCount;
    return (to < 0 ? 0 : this.blocks.fit[row + to]!) - (from < 0 ? 0 : this.blocks.fit[row + from]!);
  }

  pairGain(block: number, from: number, to: number): number {
    if (!this.hasPairs) return 0;
    const row = block * this.blocks.groupCount;
    const own = this.blocks.affinity[block * this.blocks.count + block]!;
    return (to < 0 ? 0 : own + this.towards[row + to]!) - (from < 0 ? 0 : own + this.towards[row + from]!);
  }

  /** Affinity of two blocks; 0 where pairs do not count. */
  between(a: number, b: number): number {
    return this.hasPairs ? this.blocks.affinity[a * this.blocks.count + b]! : 0;
  }

  move(block: number, from: number, to: number): void {
    this.fit += this.fitGain(block, from, to);
    if (!this.hasPairs) return;
    this.pairs += this.pairGain(block, from, to);
    const { affinity, count, groupCount } = this.blocks;
    const row = block * count;
    for (let other = 0; other < count; other++) {
      const value = affinity[row + other]!;
      if (value === 0 || other === block) continue;
      const i = other * groupCount;
      if (from >= 0) this.towards[i + from] = this.towards[i + from]! - value;
      if (to >= 0) this.towards[i + to] = this.towards[i + to]! + value;
    }
  }
}
