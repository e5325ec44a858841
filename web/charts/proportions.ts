export interface Part<Word extends string> {
  readonly word: Word;
  readonly count: number;
}

export interface PartBar<Word extends string> extends Part<Word> {
  readonly x: number;
  readonly width: number;
}

const GAP = 1;
const LEAST = 2;

/** Bars side by side over a width, as long as their counts, a pixel apart; none vanishes that is not 0. */
export function proportions<Word extends string>(parts: readonly Part<Word>[], width: number): readonly PartBar<Word>[] {
  const shown = parts.filter(({ count }) => count > 0);
  const total = shown.reduce((sum, { count }) => sum + count, 0);
  const room = width - GAP * Math.max(0, shown.length - 1);
  const small = shown.filter(({ count }) => (count / total) * room < LEAST);
  const restRoom = room - small.length * LEAST;
  const restTotal = total - small.reduce((sum, { count }) => sum + count, 0);
  let x = 0;
  return shown.map((part) => {
    const bar = { ...part, x, width: small.includes(part) ? LEAST : (part.count / restTotal) * restRoom };
    x += bar.width + GAP;
    return bar;
  });
}
