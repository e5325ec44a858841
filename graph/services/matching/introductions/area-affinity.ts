import { homeOf, type Candidate } from '../../../matching/affinity/candidate.ts';
import { PairScores } from '../../../matching/affinity/pair-scores.ts';
import { outlookOf } from '../../../matching/link-prediction/outlook.ts';
import { weightedGraph } from '../../../measures/weighted-graph.ts';
import { dayNumber, type IsoDate } from '../../../model/iso-date.ts';
import type { NodeId } from '../../../model/node-id.ts';
import { interactions } from '../../../network/interactions.ts';
import { KeptAtVersion } from '../../../network/kept-at-version.ts';
import type { Network } from '../../../network/network.ts';
import { LIVING } from '../../../ties/band.ts';
import { tiesAt } from '../../../ties/tie-table.ts';
import type { Patience } from '../../../ties/waiting.ts';
import { takenMethod } from '../back-test/taken-method.ts';
import { candidatesOf } from '../candidates-of.ts';
import { contactAmong } from '../contact-among.ts';
import type { Matchmaking } from '../pool-affinity.ts';
import { topicTreeOf } from '../topic-tree-of.ts';

/** Days of which the areas' affinities are kept: some megabytes each. */
const MOST_KEPT = 8;
const kept = new KeptAtVersion<Promise<PairScores>>(MOST_KEPT);

/** How well all areas of the programme fit each other on a day, with the outlook of a tie between them; kept until the records change. */
export async function areaAffinity(matchmaking: Matchmaking, at: IsoDate): Promise<PairScores> {
  const { network, store } = matchmaking;
  const method = await takenMethod(store, 'area');
  const key = `${at} ${method.name}`;
  const scores = kept.get(network, key, () => read(matchmaking, at, method));
  scores.catch(() => kept.forget(network, key, scores));
  return scores;
}

type Method = Awaited<ReturnType<typeof takenMethod>>;

async function read({ store, network, patience }: Matchmaking, at: IsoDate, method: Method): Promise<PairScores> {
  const ids = network.numbersOf('Area').map((number) => network.node(number)!.id);
  const candidates = await candidatesOf(store, ids, at);
  return new PairScores(candidates, {
    topics: topicTreeOf(network),
    contact: contactAmong(network, candidates, at, patience),
    outlook: outlookAmong(network, candidates, at, method, patience),
  });
}

/** What ties among areas promise: likely by the method, bridging by the ties that are living. */
function outlookAmong(network: Network, candidates: readonly Candidate[], at: IsoDate, method: Method, patience: Patience) {
  const evidence = interactions(network, 'area');
  patience.walk(evidence, { times: 2 });
  const size = evidence.parties.length;
  const graphOf = (minStrength: number, halfLifeDays: number | undefined) => weightedGraph(size, tiesAt(evidence, dayNumber(at), { minStrength, halfLifeDays }));
  const likely = outlookOf(graphOf(0, method.halfLifeDays), method.scores);
  const living = outlookOf(graphOf(LIVING, undefined), () => () => undefined);
  const place = new Map(candidates.map((one) => [one.id, evidence.placeOf(network.number(homeOf(one)!) ?? -1)]));
  return (a: NodeId, b: NodeId) => {
    const [from, to] = [place.get(a) ?? -1, place.get(b) ?? -1];
    if (from < 0 || to < 0) return { foretold: undefined, bridge: undefined };
    return { foretold: likely.foretold(from, to), bridge: living.bridge(from, to) };
  };
}
