/** Sets that are joined two at a time; each is known by its lowest member. */
export class DisjointSets {
  private readonly parent: Int32Array;

  constructor(count: number) {
    this.parent = Int32Array.from({ length: count }, (_, i) => i);
  }

  join(a: number, b: number): void {
    const [v, w] = [this.lowest(a), this.lowest(b)];
    this.parent[Math.max(v, w)] = Math.min(v, w);
  }

  /** The sets numbered by their lowest members, and each member's set. */
  numbered(): { members: number[][]; setOf: Int32Array } {
    const members: number[][] = [];
    const setOf = new Int32Array(this.parent.length);
    for (let a = 0; a < setOf.length; a++) {
      const lowest = this.lowest(a);
      setOf[a] = lowest === a ? members.push([]) - 1 : setOf[lowest]!;
      members[setOf[a]!]!.push(a);
    }
    return { members, setOf };
  }

  private lowest(a: number): number {
    let v = a;
    while (this.parent[v] !== v) v = this.parent[v] = this.parent[this.parent[v]!]!;
    return v;
  }
}
