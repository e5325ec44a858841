import type { PlanState } from './plan-state.ts';
import type { PlanWorth } from './plan-worth.ts';

/**
 * A plan to start from: block by block, those with fewest choices first, each to the group that breaks least and
 * then is worth most. Shares of regions, which say little while few are placed, are left to others; other rules may be
 * broken too. O(blocks · groups · regions).
 */
export function placeInTurn(state: PlanState, worth: PlanWorth): void {
  const { blocks } = state;
  const K = blocks.groupCount;
  const choices = Int32Array.from({ length: blocks.count }, (_, b) => blocks.allowed.subarray(b * K, (b + 1) * K).reduce((sum, one) => sum + one, 0));
  const hardness = (b: number) => blocks.size[b]! * 4 + blocks.seats[b]! + blocks.apart[b]!.length;
  const brokenInGroups = () => state.broken - state.sharesBroken;
  const order = Int32Array.from({ length: blocks.count }, (_, b) => b).sort(
    (a, b) => blocks.required[b]! - blocks.required[a]! || choices[a]! - choices[b]! || hardness(b) - hardness(a) || a - b,
  );
  for (const block of order) {
    let best = -1;
    let bestBroken = blocks.required[block] === 1 ? Infinity : brokenInGroups();
    let bestGain = 0;
    for (let k = 0; k < K; k++) {
      if (!state.mayBeIn(block, k)) continue;
      const gain = worth.fitWeight * worth.fitGain(block, -1, k) + worth.pairWeight * worth.pairGain(block, -1, k);
      state.move(block, k);
      const broken = brokenInGroups();
      state.move(block, -1);
      if (broken < bestBroken || (broken === bestBroken && gain > bestGain)) {
        best = k;
        bestBroken = broken;
        bestGain = gain;
      }
    }
    if (best < 0) continue;
    worth.move(block, -1, best);
    state.move(block, best);
  }
}
