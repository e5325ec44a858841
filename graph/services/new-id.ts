import { randomBytes } from 'node:crypto';
import { sameRecord } from '../model/change.ts';
import { badInput, conflict } from '../model/kith-error.ts';
import { labelOf, nodeId, type Label, type NodeId } from '../model/node-id.ts';
import type { NodeRecord } from '../model/nodes.ts';
import type { Recorder } from './recorder.ts';

/**
 * A universally unique id that sorts by the time it was made (version 7).
 * Source: RFC 9562, section 5.7.
 */
export function uniqueId(now: Date, random: Uint8Array = randomBytes(10)): string {
  const time = now.getTime().toString(16).padStart(12, '0');
  const bits = Buffer.from(random);
  bits[0] = 0x70 | (bits[0]! & 0x0f);
  bits[2] = 0x80 | (bits[2]! & 0x3f);
  const tail = bits.toString('hex');
  return [time.slice(0, 8), time.slice(8), tail.slice(0, 4), tail.slice(4, 8), tail.slice(8)].join('-');
}

/**
 * The id somebody gave for a new record, or one made for it. It must be free, or that of the very same record, which
 * they wrote last: whoever had no answer asks again, and nothing is recorded twice.
 * @param fields What is known of the record.
 * @throws KithError BAD_INPUT for an id of another kind, CONFLICT for one that is taken.
 */
export async function freeId(recorder: Recorder, label: Label, given: string | null | undefined, fields: object): Promise<NodeId> {
  if (given === null || given === undefined) return nodeId(label, uniqueId(new Date()));
  const other = labelOf(given);
  if (other && other !== label) throw badInput(`"${given}" is the id of a record of another kind: ${other}.`);
  const id = nodeId(label, given);
  const [taken] = await recorder.store.nodes([id]);
  if (!taken || (await isAskedAgain(recorder, taken, fields))) return id;
  const why = `There is a ${id} already. Correct that one, or leave the id out and one is made.`;
  throw conflict(why, { id: why });
}

async function isAskedAgain({ store, by }: Recorder, taken: NodeRecord, fields: object): Promise<boolean> {
  const { id, label } = taken;
  if (!sameRecord(taken, { provenance: 'fact', ...fields, id, label })) return false;
  const [last] = await store.log({ first: 1, record: id });
  return last?.by === by;
}
