/** A binary heap of nodes, least key first, equals by number; each node is in it at most once. */
export class NodeHeap {
  private readonly heap: Int32Array;
  /** Where a node stands in the heap; -1: nowhere. */
  private readonly placeOf: Int32Array;
  size = 0;

  /** `keys`: of each node; set it, then call `rise`. */
  constructor(private readonly keys: Float64Array) {
    this.heap = new Int32Array(keys.length);
    this.placeOf = new Int32Array(keys.length).fill(-1);
  }

  /** Adds a node, or moves it up now that its key is less. */
  rise(node: number): void {
    let place = this.placeOf[node]! < 0 ? this.size++ : this.placeOf[node]!;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (!this.isBefore(node, this.heap[parent]!)) break;
      this.put(place, this.heap[parent]!);
      place = parent;
    }
    this.put(place, node);
  }

  /** Takes out the node with the least key. The heap must not be empty. */
  take(): number {
    const least = this.heap[0]!;
    this.placeOf[least] = -1;
    const node = this.heap[--this.size]!;
    if (this.size === 0) return least;
    let place = 0;
    for (let child = 1; child < this.size; child = 2 * place + 1) {
      if (child + 1 < this.size && this.isBefore(this.heap[child + 1]!, this.heap[child]!)) child++;
      if (!this.isBefore(this.heap[child]!, node)) break;
      this.put(place, this.heap[child]!);
      place = child;
    }
    this.put(place, node);
    return least;
  }

  private put(place: number, node: number): void {
    this.heap[place] = node;
    this.placeOf[node] = place;
  }

  private isBefore(a: number, b: number): boolean {
    return this.keys[a]! < this.keys[b]! || (this.keys[a] === this.keys[b] && a < b);
  }
}
