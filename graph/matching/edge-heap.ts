/** A binary heap of edges, least key first. Edges that no longer matter are left in it until they come up. */
export class EdgeHeap {
  private keys = new Float64Array(256);
  private ends = new Int32Array(512);
  private size = 0;

  /** The least key; +∞ when the heap is empty. */
  leastKey(): number {
    return this.size === 0 ? Infinity : this.keys[0]!;
  }

  /** The ends of the edge with the least key. The heap must not be empty. */
  leastFrom(): number {
    return this.ends[0]!;
  }

  leastTo(): number {
    return this.ends[1]!;
  }

  add(from: number, to: number, key: number): void {
    if (this.size === this.keys.length) this.grow();
    const { keys } = this;
    let place = this.size++;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (key >= keys[parent]!) break;
      this.move(parent, place);
      place = parent;
    }
    this.put(place, from, to, key);
  }

  /** Drops the edge with the least key. The heap must not be empty. */
  drop(): void {
    const last = --this.size;
    if (last === 0) return;
    const { keys } = this;
    const key = keys[last]!;
    let place = 0;
    for (let child = 1; child < last; child = 2 * place + 1) {
      if (child + 1 < last && keys[child + 1]! < keys[child]!) child++;
      if (key <= keys[child]!) break;
      this.move(child, place);
      place = child;
    }
    this.put(place, this.ends[2 * last]!, this.ends[2 * last + 1]!, key);
  }

  clear(): void {
    this.size = 0;
  }

  private move(from: number, to: number): void {
    this.put(to, this.ends[2 * from]!, this.ends[2 * from + 1]!, this.keys[from]!);
  }

  private put(place: number, from: number, to: number, key: number): void {
    this.keys[place] = key;
    this.ends[2 * place] = from;
    this.ends[2 * place + 1] = to;
  }

  private grow(): void {
    const { keys, ends } = this;
    this.keys = new Float64Array(2 * keys.length);
    this.keys.set(keys);
    this.ends = new Int32Array(2 * ends.length);
    this.ends.set(ends);
  }
}
