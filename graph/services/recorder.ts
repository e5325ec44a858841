import type { Change } from '../model/change.ts';
import type { NodeId } from '../model/node-id.ts';
import type { Label } from '../model/node-id.ts';
import { labelOf } from '../model/node-id.ts';
import { isGiven } from '../model/given.ts';
import { badInput, notFound } from '../model/kith-error.ts';
import type { NodeRecord } from '../model/nodes.ts';
import type { RelationId, RelationRecord } from '../model/relations.ts';
import type { Store, WriteOptions, Written } from '../store/store.ts';

/** In whose name records are written, and who wants to hear of it. */
export interface Recorder {
  readonly store: Store;
  readonly by: string;
  /** Called once a write is committed. */
  readonly wrote?: (() => void) | undefined;
}

/** @throws KithError as the store's `write` does. */
export async function commit(recorder: Recorder, changes: readonly Change[], why: string, options?: WriteOptions): Promise<Written> {
  const written = await recorder.store.write(changes, recorder.by, why, options);
  recorder.wrote?.();
  return written;
}

const A: Partial<Record<Label, string>> = {
  Area: 'an area, as area:cars-area-together',
  Person: 'a person, as person:p1',
  Organisation: 'an organisation, as organisation:local-trust',
  Topic: 'a topic, as topic:housing',
  Event: 'an event, as event:spring-2019',
  Cluster: 'a cluster, as cluster:legacy-south',
  Question: 'a question, as question:q1',
};

/** What a field that names a record may hold. */
export interface Named {
  readonly field: string;
  readonly labels: readonly Label[];
}

/** The id of a record that must be there. @throws KithError BAD_INPUT for another kind, NOT_FOUND for none. */
export async function knownId(store: Store, text: string, { field, labels }: Named): Promise<NodeId> {
  const label = labelOf(text);
  if (!label || !labels.includes(label)) {
    const wanted = `"${text}" must be the id of ${labels.map((one) => A[one] ?? one).join(', or of ')}.`;
    throw badInput(wanted, { [field]: wanted });
  }
  const [node] = await store.nodes([text as NodeId]);
  if (!node) throw notFound(`There is no ${text}.`, { [field]: `There is no ${text}.` });
  return node.id;
}

/** The id of a record that must be there where one is given. */
export async function knownIfGiven(store: Store, text: string | null | undefined, named: Named): Promise<NodeId | undefined> {
  return isGiven(text) ? knownId(store, text, named) : undefined;
}

export async function knownIds(store: Store, texts: readonly string[] | null | undefined, named: Named): Promise<readonly NodeId[]> {
  return Promise.all((texts ?? []).map((text) => knownId(store, text, named)));
}

/** A node that was just written. */
export async function writtenNode(store: Store, id: NodeId): Promise<NodeRecord> {
  const [node] = await store.nodes([id]);
  if (!node) throw notFound(`${id} was removed again by somebody else.`);
  return node;
}

/** A relation that was just written. */
export async function writtenRelation(store: Store, id: RelationId): Promise<RelationRecord> {
  const [relation] = await store.relations([id]);
  if (!relation) throw notFound(`${id} was removed again by somebody else.`);
  return relation;
}
