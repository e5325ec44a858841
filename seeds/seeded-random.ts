import { seededChance } from '../graph/measures/seeded-chance.ts';

/** Choices by a seeded source of chance: the same seed gives the same run on every machine. */
export class SeededRandom {
  /** From 0 up to, not including, 1. */
  readonly next: () => number;

  constructor(seed: number) {
    this.next = seededChance(seed);
  }

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(items: readonly T[]): T {
    if (items.length === 0) throw new RangeError('Nothing to pick from.');
    return items[this.between(0, items.length - 1)] as T;
  }

  /** Up to `count` different items, the likelier the greater their weight; those of weight 0 never. */
  sample<T>(items: readonly T[], count: number, weightOf: (item: T) => number = () => 1): T[] {
    // Efraimidis and Spirakis (2006): the greatest keys u^(1/w) are a weighted sample without replacement.
    return items
      .map((item) => ({ item, weight: weightOf(item), chance: this.next() }))
      .filter(({ weight }) => weight > 0)
      .map(({ item, weight, chance }) => ({ item, key: Math.log(chance + 1e-12) / weight }))
      .sort((a, b) => b.key - a.key)
      .slice(0, count)
      .map(({ item }) => item);
  }

  shuffled<T>(items: readonly T[]): T[] {
    return this.sample(items, items.length);
  }
}
