import type { Network } from './network.ts';

/** Things worked out from a network and kept until it changes: the latest `most` of them. */
export class KeptAtVersion<V> {
  private readonly kept = new WeakMap<Network, { readonly version: number; readonly values: Map<string, V> }>();

  constructor(private readonly most: number) {}

  get(network: Network, key: string, make: () => V): V {
    let at = this.kept.get(network);
    if (at?.version !== network.shownVersion) {
      at = { version: network.shownVersion, values: new Map() };
      this.kept.set(network, at);
    }
    const found = at.values.has(key) ? at.values.get(key)! : make();
    at.values.delete(key);
    at.values.set(key, found);
    for (const oldest of at.values.keys()) {
      if (at.values.size <= this.most) break;
      at.values.delete(oldest);
    }
    return found;
  }
}
