/** Scores by their places among all scores that differ: `levelOf[i]` of score i, from 0, the lowest, to `count` − 1. */
export interface ScoreLevels {
  readonly count: number;
  readonly levelOf: Uint32Array;
}

/** Levels of scores, which must be numbers. O(n log n): a plain sort and a search for each is several times as fast as sorting places. */
export function scoreLevels(scores: Float64Array): ScoreLevels {
  const distinct = scores.slice().sort();
  let count = 0;
  for (const score of distinct) if (count === 0 || distinct[count - 1] !== score) distinct[count++] = score;
  const levelOf = new Uint32Array(scores.length);
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i]!;
    let [low, high] = [0, count - 1];
    // Most pairs of most methods score nothing.
    if (score === distinct[0]) high = 0;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (distinct[middle]! > score) high = middle - 1;
      else low = middle;
    }
    levelOf[i] = low;
  }
  return { count, levelOf };
}
