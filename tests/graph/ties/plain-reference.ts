import type { Meeting } from './evidence.ts';

const WEIGHT: Record<string, number> = { 'online session': 0.5, 'buddy call': 0.5, answer: 0.5, collaboration: 0.25 };

export interface PlainTie {
  readonly strength: number;
  readonly count: number;
  readonly first: number;
  readonly last: number;
}

/** The formula said plainly: for every meeting and every pair in it, one more term of the sum. */
export function plainTies(meetings: readonly Meeting[], at: number, halfLife = 365, discount = true): Map<string, PlainTie> {
  const ties = new Map<string, PlainTie>();
  for (const { day, kind = 'network meeting', parties } of meetings) {
    const present = [...new Set(parties)].sort((x, y) => x - y);
    if (day > at || present.length < 2) continue;
    const term = (WEIGHT[kind] ?? 1) * (discount ? 1 / (present.length - 1) : 1) * Math.pow(2, -(at - day) / halfLife);
    for (const a of present) {
      for (const b of present.filter((one) => one > a)) {
        const before = ties.get(`${a} ${b}`) ?? { strength: 0, count: 0, first: day, last: day };
        ties.set(`${a} ${b}`, { ...before, strength: before.strength + term, count: before.count + 1, last: day });
      }
    }
  }
  return ties;
}
