import { randomBytes } from 'node:crypto';
import { badInput, conflict } from '../model/kith-error.ts';
import { labelOf, nodeId, type Label, type NodeId } from '../model/node-id.ts';
import type { Store } from '../store/store.ts';

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

/** The id somebody gave for a new record, which must be free, or one made for it. */
export async function freeId(store: Store, label: Label, given: string | null | undefined): Promise<NodeId> {
  if (given === null || given === undefined) return nodeId(label, uniqueId(new Date()));
  const other = labelOf(given);
  if (other && other !== label) throw badInput(`"${given}" is the id of a record of another kind: ${other}.`);
  const id = nodeId(label, given);
  const [taken] = await store.nodes([id]);
  if (taken) throw conflict(`There is a ${id} already. Correct that one, or leave the id out and one is made.`);
  return id;
}
