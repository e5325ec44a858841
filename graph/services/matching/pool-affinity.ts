import type { IsoDate } from '../../model/iso-date.ts';
import type { NodeId } from '../../model/node-id.ts';
import { PairScores } from '../../matching/affinity/pair-scores.ts';
import { KeptAtVersion } from '../../network/kept-at-version.ts';
import type { Network } from '../../network/network.ts';
import type { Store } from '../../store/store.ts';
import type { Patience } from '../../ties/waiting.ts';
import { candidatesOf } from './candidates-of.ts';
import { contactAmong } from './contact-among.ts';
import { topicTreeOf } from './topic-tree-of.ts';

/** What matching works with. */
export interface Matchmaking {
  readonly store: Store;
  readonly network: Network;
  readonly patience: Patience;
}

/** Candidates of all pools kept: a score matrix grows with their square. */
const MOST_KEPT = 1_500;
const kept = new KeptAtVersion<Promise<PairScores> & { size?: number }>(MOST_KEPT, ({ size = 0 }) => size);

/** How well a pool of people or areas fit each other on a day; kept until the records change. In the order of their ids. */
export async function poolAffinity(matchmaking: Matchmaking, ids: readonly NodeId[], at: IsoDate): Promise<PairScores> {
  const { network } = matchmaking;
  const pool = [...new Set(ids)].sort();
  const key = `${at} ${pool.join(' ')}`;
  const scores = kept.get(network, key, () => Object.assign(read(matchmaking, pool, at), { size: pool.length }));
  scores.catch(() => kept.forget(network, key, scores));
  return scores;
}

async function read({ store, network, patience }: Matchmaking, pool: readonly NodeId[], at: IsoDate): Promise<PairScores> {
  const candidates = await candidatesOf(store, pool, at);
  return new PairScores(candidates, { topics: topicTreeOf(network), contact: contactAmong(network, candidates, at, patience) });
}
