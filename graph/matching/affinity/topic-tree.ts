import type { NodeId } from '../../model/node-id.ts';

const ONE_STEP = 0.5;

/** Which topics are close to each other in the hierarchy. */
export class TopicTree {
  /** The broader topics of each. */
  constructor(private readonly broader: ReadonlyMap<NodeId, readonly NodeId[]>) {}

  /** 1 for the same topic, ½ where one is directly broader than the other, else 0. */
  closeness(a: NodeId, b: NodeId): number {
    if (a === b) return 1;
    return this.isBroader(a, b) || this.isBroader(b, a) ? ONE_STEP : 0;
  }

  private isBroader(broad: NodeId, narrow: NodeId): boolean {
    return this.broader.get(narrow)?.includes(broad) ?? false;
  }
}
