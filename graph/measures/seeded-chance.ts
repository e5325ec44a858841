/** A small seeded source of numbers from 0 up to, not including, 1 (mulberry32): the same on every machine. */
export function seededChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** `count` different numbers below `size`, each choice equally likely, in the order drawn (Fisher and Yates 1938). */
export function drawn(count: number, size: number, seed: number): Int32Array {
  const chance = seededChance(seed);
  const all = Int32Array.from({ length: size }, (_, i) => i);
  for (let i = 0; i < count; i++) {
    const j = i + Math.floor(chance() * (size - i));
    const other = all[j]!;
    all[j] = all[i]!;
    all[i] = other;
  }
  return all.subarray(0, count);
}
