import type { WeightedGraph } from '../../measures/weighted-graph.ts';
import { markTwoSteps } from './two-steps.ts';

/** All pairs of parties who had shared no event before the cutoff: `a[i]` < `b[i]`, ascending. */
export interface OpenPairs {
  readonly parties: number;
  readonly count: number;
  readonly a: Uint16Array;
  readonly b: Uint16Array;
  /** 1 for those who met on the cutoff or later. */
  readonly isPositive: Uint8Array;
  /** 1 for those who had an acquaintance in common before it. */
  readonly isNear: Uint8Array;
  /** Positives by the event at which they first met: those of event e are `byEvent[eventOffsets[e] .. eventOffsets[e + 1])`. */
  readonly byEvent: Uint32Array;
  readonly eventOffsets: Uint32Array;
}

/** What `meetings` says of a pair, besides the event at which it first met. */
export const NEVER = -1;
export const BEFORE = -2;
export const BOTH = -3;

/**
 * Gathers them. `meetings[i · n + j]`, i < j: the number of the event, below `events`, at which the two first
 * met, on the cutoff or later; else NEVER, BEFORE or BOTH. `graph`: earlier ties.
 */
export function openPairs(meetings: Int32Array, events: number, graph: WeightedGraph): OpenPairs {
  const parties = graph.size;
  const most = (parties * (parties - 1)) / 2;
  const [a, b] = [new Uint16Array(most), new Uint16Array(most)];
  const [isPositive, isNear] = [new Uint8Array(most), new Uint8Array(most)];
  const eventOf = new Int32Array(most);
  const marks = new Uint8Array(parties);
  let count = 0;
  for (let i = 0; i < parties; i++) {
    marks.fill(0);
    markTwoSteps(graph, i, marks);
    for (let j = i + 1; j < parties; j++) {
      const met = meetings[i * parties + j]!;
      if (met === BEFORE || met === BOTH) continue;
      [a[count], b[count]] = [i, j];
      isPositive[count] = met === NEVER ? 0 : 1;
      isNear[count] = marks[j]!;
      eventOf[count++] = met;
    }
  }
  const upTo = <T extends Uint16Array | Uint8Array>(column: T): T => column.subarray(0, count) as T;
  return { parties, count, a: upTo(a), b: upTo(b), isPositive: upTo(isPositive), isNear: upTo(isNear), ...filedByEvent(eventOf.subarray(0, count), events) };
}

/** A counting sort of the positives. */
function filedByEvent(eventOf: Int32Array, events: number): Pick<OpenPairs, 'byEvent' | 'eventOffsets'> {
  const eventOffsets = new Uint32Array(events + 1);
  for (const event of eventOf) if (event >= 0) eventOffsets[event + 1]!++;
  for (let event = 0; event < events; event++) eventOffsets[event + 1]! += eventOffsets[event]!;
  const next = eventOffsets.slice();
  const byEvent = new Uint32Array(eventOffsets[events]!);
  eventOf.forEach((event, pair) => {
    if (event >= 0) byEvent[next[event]!++] = pair;
  });
  return { byEvent, eventOffsets };
}
