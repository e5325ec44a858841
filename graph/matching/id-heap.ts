/** A binary heap of ids, least key first, equals by id; each id is in it at most once. */
export class IdHeap {
  private readonly keys: Float64Array;
  private readonly heap: Int32Array;
  /** Where an id stands in the heap; −1: nowhere. */
  private readonly placeOf: Int32Array;
  private size = 0;

  constructor(idCount: number) {
    this.keys = new Float64Array(idCount);
    this.heap = new Int32Array(idCount);
    this.placeOf = new Int32Array(idCount).fill(-1);
  }

  /** The least key; +∞ when the heap is empty. */
  leastKey(): number {
    return this.size === 0 ? Infinity : this.keys[this.heap[0]!]!;
  }

  /** Adds an id, or moves it up if the key is less than the one it has; says whether either was so. */
  offer(id: number, key: number): boolean {
    const place = this.placeOf[id]!;
    if (place >= 0 && key >= this.keys[id]!) return false;
    this.keys[id] = key;
    this.rise(place < 0 ? this.size++ : place, id, key);
    return true;
  }

  /** Takes out the id with the least key. The heap must not be empty. */
  take(): number {
    const least = this.heap[0]!;
    this.remove(least);
    return least;
  }

  /** Takes out an id, if it is there. */
  remove(id: number): void {
    const place = this.placeOf[id]!;
    if (place < 0) return;
    this.placeOf[id] = -1;
    const last = this.heap[--this.size]!;
    if (place === this.size) return;
    const key = this.keys[last]!;
    if (place > 0 && this.isBefore(last, key, this.heap[(place - 1) >> 1]!)) this.rise(place, last, key);
    else this.sink(place, last, key);
  }

  clear(): void {
    for (let place = 0; place < this.size; place++) this.placeOf[this.heap[place]!] = -1;
    this.size = 0;
  }

  private rise(from: number, id: number, key: number): void {
    const { heap, placeOf } = this;
    let place = from;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      const above = heap[parent]!;
      if (!this.isBefore(id, key, above)) break;
      heap[place] = above;
      placeOf[above] = place;
      place = parent;
    }
    heap[place] = id;
    placeOf[id] = place;
  }

  private sink(from: number, id: number, key: number): void {
    const { heap, placeOf, keys, size } = this;
    let place = from;
    for (let child = 2 * place + 1; child < size; child = 2 * place + 1) {
      if (child + 1 < size && this.isBefore(heap[child + 1]!, keys[heap[child + 1]!]!, heap[child]!)) child++;
      const below = heap[child]!;
      if (this.isBefore(id, key, below)) break;
      heap[place] = below;
      placeOf[below] = place;
      place = child;
    }
    heap[place] = id;
    placeOf[id] = place;
  }

  private isBefore(id: number, key: number, other: number): boolean {
    const otherKey = this.keys[other]!;
    return key < otherKey || (key === otherKey && id < other);
  }
}
