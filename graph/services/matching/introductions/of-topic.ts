import type { IsoDate } from '../../../model/iso-date.ts';
import type { NodeId } from '../../../model/node-id.ts';
import type { Network } from '../../../network/network.ts';
import { andNarrower } from '../../../network/party-filter.ts';
import type { Patience } from '../../../ties/waiting.ts';
import { introduceAmong, type BroughtTogether } from './introduce-among.ts';
import type { Grounds } from './introductions.ts';
import { solvedCounts } from './right-on-topic.ts';

/** What introductions are asked of a record's page. */
export interface OfRecord {
  readonly id: NodeId;
  readonly at: IsoDate;
  readonly first: number;
}

/** What they are worked out from. */
export interface Workings {
  readonly network: Network;
  readonly grounds: Grounds;
  readonly patience: Patience;
}

/** Areas that need help with a topic or a narrower one, each with one that has solved it. @throws KithError TOO_COSTLY. */
export function introductionsOnTopic({ network, grounds, patience }: Workings, { id, at, first }: OfRecord): BroughtTogether[] {
  const topics = topicsWithin(network, id);
  return introduceAmong(grounds, { kind: 'peer', at, first, topics: solvedCounts('peer', topics), of: ({ needs }) => [...topics].some((topic) => needs.has(topic)), other: () => true }, patience);
}

/** A topic and everything narrower. */
function topicsWithin(network: Network, topic: NodeId): ReadonlySet<NodeId> {
  const number = network.number(topic);
  const numbers = number === undefined ? [] : [...andNarrower(network, number)];
  return new Set(numbers.flatMap((one) => network.node(one)?.id ?? []));
}
