import type { Facts } from '../../matching/affinity/facts.ts';
import type { Words } from '../../matching/affinity/feature.ts';
import type { NodeId } from '../../model/node-id.ts';
import { nameOf, type NodeRecord } from '../../model/nodes.ts';

/** How records are found and called by whoever reads. */
export interface Naming {
  /** Those of the nodes that there are. */
  readonly nodes: (ids: readonly NodeId[]) => Promise<readonly NodeRecord[]>;
  readonly label: (node: NodeRecord) => Promise<string>;
  /** A person's name where the reader may see it. */
  readonly nameOfPerson: (person: NodeRecord<'Person'>) => string | undefined;
}

/** What to call records in sentences: people by their first names where these tell them apart, areas by short ones. */
export async function namesOf(naming: Naming, ids: readonly NodeId[]): Promise<Words['name']> {
  const nodes = await naming.nodes([...new Set(ids)]);
  const short = new Map(nodes.map((node) => [node.id, shortName(node, naming)]));
  const counts = new Map<string, number>();
  for (const name of short.values()) if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = new Map<NodeId, string>();
  for (const node of nodes) {
    const name = short.get(node.id);
    names.set(node.id, name !== undefined && counts.get(name) === 1 ? name : await naming.label(node));
  }
  return (id) => names.get(id) ?? 'somebody';
}

function shortName(node: NodeRecord, { nameOfPerson }: Naming): string | undefined {
  if (node.label === 'Area') return node.shortName ?? node.name;
  return node.label === 'Person' ? nameOfPerson(node)?.split(' ')[0] : undefined;
}

/** Names and topics for sentences about what was found. */
export async function wordsOf(naming: Naming, { gives = [], topics = [] }: Facts): Promise<Words> {
  const [name, known] = await Promise.all([
    namesOf(naming, gives.flatMap(({ from, to }) => [from, to])),
    naming.nodes([...new Set([...topics, ...gives.flatMap((one) => one.topics)])]),
  ]);
  const topicNames = new Map(known.map((topic) => [topic.id, inSentence(nameOf(topic) ?? topic.id)]));
  return { name, topic: (id) => topicNames.get(id) ?? 'a topic no longer on record' };
}

/** `Better homes` in the middle of a sentence is `better homes`; `CIO or charity` stays. */
export const inSentence = (name: string): string => (/^[A-Z][a-z]/.test(name) ? name.slice(0, 1).toLowerCase() + name.slice(1) : name);
