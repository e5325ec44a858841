/**
 * The same communities under labels that carry over from an earlier division of the same nodes: the
 * two, one of then and one of now, that share most nodes share a label, then the next two, and so
 * on, each label going to one community. Of equal overlaps the lowest earlier label comes first,
 * then the community with the lowest node. Communities left over get labels from `unused` upwards,
 * by their lowest node; keep `unused` above every label ever given, and none comes back for another
 * community. Default: one above the highest of `previous`.
 *
 * `previous`, `current`: the label of each node; below 0: none. How `current` numbers its
 * communities does not matter. O(n log n).
 *
 * Greedy matching by overlap, as in Greene, Doyle and Cunningham (2010), Tracking the evolution of
 * communities in dynamic social networks, though by nodes in common instead of Jaccard's index, so
 * that a label stays where most of its nodes are.
 */
export function stableLabels(previous: Int32Array, current: Int32Array, unused = highest(previous) + 1): Int32Array {
  const labelOf = new Int32Array(highest(current) + 1).fill(-1);
  const isTaken = new Uint8Array(highest(previous) + 1);
  for (const { before, now } of overlaps(previous, current)) {
    if (labelOf[now] !== -1 || isTaken[before] === 1) continue;
    labelOf[now] = before;
    isTaken[before] = 1;
  }
  let next = unused;
  return current.map((now) => {
    if (now < 0) return -1;
    if (labelOf[now] === -1) labelOf[now] = next++;
    return labelOf[now]!;
  });
}

interface Overlap {
  readonly before: number;
  readonly now: number;
  readonly nodes: number;
  readonly lowestNode: number;
}

/** Each two that share nodes, most shared first. */
function overlaps(previous: Int32Array, current: Int32Array): Overlap[] {
  const lowestOf = new Int32Array(highest(current) + 1).fill(-1);
  const base = lowestOf.length;
  const keys = new Float64Array(current.length);
  let shared = 0;
  current.forEach((now, node) => {
    if (now < 0) return;
    if (lowestOf[now] === -1) lowestOf[now] = node;
    if (previous[node]! >= 0) keys[shared++] = previous[node]! * base + now;
  });
  const sorted = keys.subarray(0, shared).sort();
  const found: Overlap[] = [];
  for (let start = 0, end = 0; start < shared; start = end) {
    while (end < shared && sorted[end] === sorted[start]) end++;
    const now = sorted[start]! % base;
    found.push({ before: (sorted[start]! - now) / base, now, nodes: end - start, lowestNode: lowestOf[now]! });
  }
  return found.sort((a, b) => b.nodes - a.nodes || a.before - b.before || a.lowestNode - b.lowestNode);
}

const highest = (labels: Int32Array): number => labels.reduce((most, label) => Math.max(most, label), -1);
