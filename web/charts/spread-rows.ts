/**
 * Heights for labels that want to stand at given heights but need a gap between each other:
 * moved as little as keeps their order and keeps them between top and bottom. Same order as given.
 */
export function spreadRows(wanted: readonly number[], gap: number, top: number, bottom: number): readonly number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  // Labels that touch form a block, which stands at the mean of where its labels want to be.
  const blocks: { start: number; members: number[]; sum: number }[] = [];
  for (const i of order) {
    blocks.push({ start: wanted[i] ?? 0, members: [i], sum: wanted[i] ?? 0 });
    for (;;) {
      const last = blocks.at(-1);
      const before = blocks.at(-2);
      if (!last || !before || before.start + before.members.length * gap <= last.start) break;
      const members = [...before.members, ...last.members];
      const sum = members.reduce((all, member, place) => all + (wanted[member] ?? 0) - place * gap, 0);
      blocks.splice(-2, 2, { members, sum, start: sum / members.length });
    }
  }
  const placed = new Array<number>(wanted.length).fill(0);
  let free = top;
  const heights = blocks.flatMap(({ start, members }) => members.map((member, place) => ({ member, at: start + place * gap })));
  for (const row of heights) {
    row.at = Math.max(row.at, free);
    free = row.at + gap;
  }
  let limit = bottom;
  for (const row of [...heights].reverse()) {
    row.at = Math.min(row.at, limit);
    limit = row.at - gap;
    placed[row.member] = row.at;
  }
  return placed;
}
