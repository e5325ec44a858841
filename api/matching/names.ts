import type { Facts } from '../../graph/matching/affinity/facts.ts';
import type { Words } from '../../graph/matching/affinity/feature.ts';
import type { IsoDate } from '../../graph/model/iso-date.ts';
import type { NodeId } from '../../graph/model/node-id.ts';
import { nameOf, type NodeRecord } from '../../graph/model/nodes.ts';
import type { Context } from '../context.ts';
import { recordLabel, visibleName } from '../person/person-label.ts';

/** What this viewer calls a record. */
export async function labelOfId(context: Context, id: NodeId, at: IsoDate): Promise<string> {
  const node = await context.loaders.node(id);
  return node ? recordLabel(node, at, context) : 'somebody who is no longer on record';
}

/** What to call records in sentences: people by their first names where these tell them apart, areas by short ones. */
export async function namesOf(context: Context, ids: readonly NodeId[], at: IsoDate): Promise<Words['name']> {
  const nodes = await context.loaders.nodes([...new Set(ids)]);
  const first = new Map(nodes.map((node) => [node.id, firstName(node, context)]));
  const counts = new Map<string, number>();
  for (const name of first.values()) if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = new Map<NodeId, string>();
  for (const node of nodes) {
    const short = first.get(node.id);
    names.set(node.id, short !== undefined && counts.get(short) === 1 ? short : await recordLabel(node, at, context));
  }
  return (id) => names.get(id) ?? 'somebody';
}

function firstName(node: NodeRecord, context: Context): string | undefined {
  if (node.label === 'Area') return node.shortName ?? node.name;
  return node.label === 'Person' ? visibleName(node, context)?.split(' ')[0] : undefined;
}

/** Names and topics for sentences about what was found. */
export async function wordsOf(context: Context, { gives = [], topics = [] }: Facts, at: IsoDate): Promise<Words> {
  const named = [...topics, ...gives.flatMap((one) => one.topics)];
  const [name, known] = await Promise.all([
    namesOf(context, gives.flatMap(({ from, to }) => [from, to]), at),
    context.loaders.nodes([...new Set(named)]),
  ]);
  const topicNames = new Map(known.map((topic) => [topic.id, inSentence(nameOf(topic) ?? topic.id)]));
  return { name, topic: (id) => topicNames.get(id) ?? 'a topic no longer on record' };
}

/** `Better homes` in the middle of a sentence; `CIO or charity` stays. */
const inSentence = (name: string): string => (/^[A-Z][a-z]/.test(name) ? name.slice(0, 1).toLowerCase() + name.slice(1) : name);
