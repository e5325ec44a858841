import type { Blocks } from './blocks.ts';
import type { GroupLimits } from './group-limits.ts';

/**
 * What each block can at most bring to each group, at `block · groupCount + group`: its fit, affinity among its
 * own areas, and half its affinity with the best company there is room for (Gilmore 1962, Lawler 1963). The sum
 * over a plan is never below the plan's worth, so the best such sum bounds all plans. O(blocks² log blocks).
 */
export function pairBoundCosts(blocks: Blocks, limits: GroupLimits, fitWeight: number, pairWeight: number): Float64Array {
  const { count, groupCount, fit, affinity, size } = blocks;
  const costs = fit.map((value) => fitWeight * value);
  if (pairWeight === 0 || affinity.length === 0) return costs;
  for (let b = 0; b < count; b++) {
    const others = affinity.slice(b * count, (b + 1) * count);
    const own = others[b]!;
    others[b] = 0;
    others.sort().reverse();
    const bestSum = new Float64Array(count + 1);
    for (let i = 0; i < count; i++) bestSum[i + 1] = bestSum[i]! + others[i]!;
    for (let k = 0; k < groupCount; k++) {
      const room = Math.min(count, Math.max(0, limits.most[k]! - size[b]!));
      const i = b * groupCount + k;
      costs[i] = costs[i]! + pairWeight * (own + bestSum[room]! / 2);
    }
  }
  return costs;
}
