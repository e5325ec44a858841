import type { NodeId } from '../model/node-id.ts';
import type { Network } from '../network/network.ts';
import type { Receipt } from './receipts.ts';

/** The records that a tie's story names. */
export interface StorySubjects {
  /** The cluster of the first session, or the first event, answer or joint work itself. */
  readonly beginning: NodeId | undefined;
  /** Topics of what the two shared, those of most interactions first, then by id. */
  readonly topics: readonly NodeId[];
}

/** What there is to name in the story of a tie, from its receipts in the order of days. */
export function storySubjects(network: Network, own: readonly Receipt[]): StorySubjects {
  const [first] = own;
  const sessions = network.relations('SESSION_OF');
  const beginning = first && [...sessions.rowsOf('start', first.origin)].map((row) => sessions.end.at(row)).find((end) => end >= 0);
  return { beginning: first && network.node(beginning ?? first.origin)?.id, topics: topicsByFrequency(network, own) };
}

function topicsByFrequency(network: Network, own: readonly Receipt[]): NodeId[] {
  const about = network.relations('ABOUT');
  const counts = new Map<NodeId, number>();
  for (const { origin } of own) {
    const topics = new Set<number>();
    for (const subject of subjectsOf(network, origin)) {
      for (const row of about.rowsOf('start', subject)) topics.add(about.end.at(row));
    }
    for (const topic of topics) {
      const id = network.node(topic)?.id;
      if (id) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return [...counts].sort(([x, m], [y, n]) => n - m || (x < y ? -1 : 1)).map(([id]) => id);
}

/** What may be about a topic: the occasion itself, its cluster, the question it answers. */
function subjectsOf(network: Network, origin: number): number[] {
  const subjects = [origin];
  for (const kind of ['SESSION_OF', 'ANSWERS'] as const) {
    const table = network.relations(kind);
    for (const row of table.rowsOf('start', origin)) subjects.push(table.end.at(row));
  }
  return subjects.filter((subject) => subject >= 0);
}
