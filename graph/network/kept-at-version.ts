import type { Network } from './network.ts';

/** Things worked out from a network and kept until it changes; the latest ones, as long as they are no more than `most` together. */
export class KeptAtVersion<V> {
  private readonly kept = new WeakMap<Network, { readonly version: number; readonly values: Map<string, V> }>();

  constructor(
    private readonly most: number,
    /** How much of `most` a value takes. Default: 1 each. */
    private readonly sizeOf: (value: V) => number = () => 1,
  ) {}

  get(network: Network, key: string, make: () => V): V {
    let at = this.kept.get(network);
    if (at?.version !== network.shapeVersion) {
      at = { version: network.shapeVersion, values: new Map() };
      this.kept.set(network, at);
    }
    const { values } = at;
    const found = values.has(key) ? values.get(key)! : make();
    values.delete(key);
    values.set(key, found);
    this.forgetOldest(values);
    return found;
  }

  /** Lets go of a value that turned out not to be worth keeping, unless another has taken its place. */
  forget(network: Network, key: string, value: V): void {
    const values = this.kept.get(network)?.values;
    if (values?.get(key) === value) values.delete(key);
  }

  /** The latest is kept, however large. */
  private forgetOldest(values: Map<string, V>): void {
    let size = 0;
    for (const value of values.values()) size += this.sizeOf(value);
    for (const [key, value] of values) {
      if (size <= this.most || values.size === 1) return;
      values.delete(key);
      size -= this.sizeOf(value);
    }
  }
}
