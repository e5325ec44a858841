import { Network } from '../../graph/network/network.ts';
import type { Store } from '../../graph/store/store.ts';

/** Where a request gets the image of the network from. */
export interface NetworkSource {
  current(): Promise<Network>;
}

/** The image of the network, built once it is wanted and current whenever it is asked for. */
export class LiveNetwork implements NetworkSource {
  private opening: Promise<Network> | undefined;

  constructor(private readonly store: Store) {}

  async current(): Promise<Network> {
    this.opening ??= Network.open(this.store);
    try {
      const network = await this.opening;
      await network.refresh();
      return network;
    } catch (error) {
      this.opening = undefined;
      throw error;
    }
  }
}

/** The network for one request: brought up to date once, however many of its fields ask for it. */
export class NetworkOfRequest implements NetworkSource {
  private asked: Promise<Network> | undefined;

  constructor(private readonly network: NetworkSource) {}

  current(): Promise<Network> {
    return (this.asked ??= this.network.current());
  }
}
