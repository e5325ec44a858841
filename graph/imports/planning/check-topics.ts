import type { NodeId } from '../../model/node-id.ts';
import type { FaultList } from '../fault.ts';
import type { Plan } from './plan.ts';
import type { StoredRecords } from './stored-records.ts';

/** No topic may be broader than itself, however many steps round: the hierarchy must have a top. */
export async function checkTopics(plan: Plan, stored: StoredRecords, file: string, faults: FaultList): Promise<void> {
  const broader = await broaderTopics(plan, stored);
  const settled = new Set<NodeId>();
  for (const topic of broader.keys()) {
    const circle = circleFrom(topic, broader, settled);
    if (circle) {
      faults.add({ file, column: 'broader', message: `${circle.join(' is narrower than ')}: topics cannot go round in a circle.` });
    }
  }
}

async function broaderTopics(plan: Plan, stored: StoredRecords): Promise<ReadonlyMap<NodeId, readonly NodeId[]>> {
  const broader = new Map<NodeId, NodeId[]>();
  for (const { kind, start, end } of plan.relations) {
    if (kind === 'NARROWER_THAN') broader.set(start, [...(broader.get(start) ?? []), end]);
  }
  let unasked = [...broader.keys(), ...[...broader.values()].flat()];
  const asked = new Set<NodeId>();
  while (unasked.length > 0) {
    for (const id of unasked) asked.add(id);
    const known = await stored.related([...new Set(unasked)], 'NARROWER_THAN', 'out');
    for (const [id, relations] of known) {
      const kept = relations.filter((relation) => !plan.removals.has(relation.id)).map(({ end }) => end);
      broader.set(id, [...new Set([...(broader.get(id) ?? []), ...kept])]);
    }
    unasked = [...broader.values()].flat().filter((id) => !asked.has(id));
  }
  return broader;
}

/** The way round from a topic back to one met before, or undefined. Each topic is walked once. */
function circleFrom(
  topic: NodeId,
  broader: ReadonlyMap<NodeId, readonly NodeId[]>,
  settled: Set<NodeId>,
  path: readonly NodeId[] = [],
): readonly NodeId[] | undefined {
  if (path.includes(topic)) return [...path.slice(path.indexOf(topic)), topic];
  if (settled.has(topic)) return undefined;
  settled.add(topic);
  for (const next of broader.get(topic) ?? []) {
    const circle = circleFrom(next, broader, settled, [...path, topic]);
    if (circle) return circle;
  }
  return undefined;
}
