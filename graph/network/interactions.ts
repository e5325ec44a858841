import { InteractionColumns } from './interaction-columns.ts';
import { KeptAtVersion } from './kept-at-version.ts';
import { LABEL_OF_LEVEL, LEVELS, type Level } from './level.ts';
import type { Network } from './network.ts';
import { occasions } from './occasions.ts';
import { partiesPresent, type LeftOut } from './parties-present.ts';
import type { RowIndex } from './row-index.ts';

/**
 * Dated evidence that parties were in touch, as columns in the order of their days: every event with
 * two parties or more, every answer, every month of joint work. Nothing else makes a tie.
 */
export interface Interactions {
  readonly level: Level;
  /**
   * The network numbers of all parties there are at the level, in touch or not, in the order of their
   * ids. A party is named by its place in here.
   */
  readonly parties: Int32Array;
  /** The place of a record among the parties; -1 for none. */
  readonly placeOf: (networkNumber: number) => number;
  readonly size: number;
  /** Day number of each. */
  readonly day: Int32Array;
  /** Place of its kind in INTERACTION_KINDS. */
  readonly kind: Uint8Array;
  /** The network number of the event, answer or collaboration it comes from. */
  readonly origin: Int32Array;
  /** Interaction i had the parties `members[offsets[i] .. offsets[i + 1])`, ascending, each once, two or more. */
  readonly offsets: Int32Array;
  readonly members: Int32Array;
  /** The interactions of party p, in the order of their days: `rows[offsets[p] .. offsets[p + 1])`. */
  readonly ofParty: RowIndex;
}

const kept = new KeptAtVersion<Interactions>(LEVELS.length);

/** All evidence at a level. Kept until the network changes. O(attendances). */
export const interactions = (network: Network, level: Level): Interactions =>
  kept.get(network, level, () => gather(network, level, {}));

/** The evidence there would be without some people or occasions. */
export const interactionsWithout = (network: Network, level: Level, leftOut: LeftOut): Interactions =>
  gather(network, level, leftOut);

function gather(network: Network, level: Level, leftOut: LeftOut): Interactions {
  const parties = Int32Array.from(network.numbersOf(LABEL_OF_LEVEL[level]));
  const places = new Int32Array(network.nodeCount).fill(-1);
  parties.forEach((number, place) => (places[number] = place));
  const columns = new InteractionColumns(parties.length);
  const present = partiesPresent(network, level, leftOut);
  const add = (party: number) => columns.add(places[party] ?? -1);
  for (const occasion of occasions(network)) {
    if (leftOut.origins?.has(occasion.origin)) continue;
    present(occasion, add);
    columns.end(occasion.day, occasion.kind, occasion.origin);
  }
  return { level, parties, placeOf: (number) => places[number] ?? -1, ...columns.columns() };
}
