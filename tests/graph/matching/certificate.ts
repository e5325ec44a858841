import type { BlossomMatching } from '../../../graph/matching/blossom-matching.ts';

/**
 * What is wrong with a matching as proof of its own optimality, in words; none: no matching is heavier. Checks,
 * in whole numbers and from the edges alone, feasible duals and complementary slackness:
 *
 *   y_v ≥ 0, and 0 where v is alone;  z_B ≥ 0, and ⌊|B|/2⌋ pairs within B where z_B > 0
 *   y_a + y_b + Σ_{B∋a,b} z_B ≥ w_ab, with equality on pairs
 */
export function faultsOf({ graph, duals, blossoms }: BlossomMatching, mates: Int32Array): string[] {
  const faults: string[] = [];
  const { size, starts, neighbours, weights } = graph;
  for (let v = 0; v < size; v++) {
    if (duals[v]! < 0) faults.push(`the dual of node ${v} is ${duals[v]}`);
    if (!Number.isInteger(duals[v]!) && duals[v] !== Infinity) faults.push(`the dual of node ${v} is ${duals[v]}, not whole`);
    if (mates[v]! < 0 && duals[v]! > 0 && duals[v] !== Infinity) faults.push(`node ${v} is alone with dual ${duals[v]}`);
    if (mates[v]! >= 0 && mates[mates[v]!] !== v) faults.push(`node ${v} is paired with ${mates[v]}, but not the other way`);
    const around = setsAround(blossoms.parent, v);
    let isPairAnEdge = mates[v]! < 0;
    for (let k = starts[v]!; k < starts[v + 1]!; k++) {
      const u = neighbours[k]!;
      const shared = setsAround(blossoms.parent, u).filter((id) => around.includes(id));
      const slack = duals[v]! + duals[u]! + sum(shared.map((id) => blossoms.duals[id]!)) - weights[k]!;
      if (slack < 0) faults.push(`the edge ${v}, ${u} has slack ${slack}`);
      if (mates[v] !== u) continue;
      isPairAnEdge = true;
      if (slack !== 0) faults.push(`the pair ${v}, ${u} has slack ${slack}`);
    }
    if (!isPairAnEdge) faults.push(`the pair ${v}, ${mates[v]} is no edge`);
  }
  for (const [id, nodes] of oddSets(blossoms.parent, size)) {
    const dual = blossoms.duals[id]!;
    const pairs = nodes.filter((v) => nodes.includes(mates[v]!)).length / 2;
    if (dual < 0 || dual % 2 !== 0) faults.push(`the dual of set ${nodes.join(' ')} is ${dual}`);
    if (nodes.length % 2 === 0) faults.push(`the set ${nodes.join(' ')} is not odd`);
    if (pairs !== (nodes.length - 1) / 2) faults.push(`the set ${nodes.join(' ')} has ${pairs} pairs`);
  }
  return faults;
}

/** The least upper bound on the total weight that the duals prove, in the weights of the graph. */
export function dualTotal({ duals, blossoms, graph }: BlossomMatching): number {
  const sets = oddSets(blossoms.parent, graph.size);
  return sum(duals) + sum([...sets].map(([id, nodes]) => (blossoms.duals[id]! * (nodes.length - 1)) / 2));
}

export function oddSets(parent: Int32Array, size: number): Map<number, number[]> {
  const sets = new Map<number, number[]>();
  for (let v = 0; v < size; v++) {
    for (const id of setsAround(parent, v)) sets.set(id, [...(sets.get(id) ?? []), v]);
  }
  return sets;
}

function setsAround(parent: Int32Array, node: number): number[] {
  const around: number[] = [];
  for (let id = parent[node]!; id >= 0; id = parent[id]!) around.push(id);
  return around;
}

const sum = (values: Iterable<number>) => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};
