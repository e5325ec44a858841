import { weightedGraph, type WeightedGraph } from '../../measures/weighted-graph.ts';
import { KithError } from '../../model/kith-error.ts';
import type { Interactions } from '../../network/interactions.ts';
import { tiesAt } from '../../ties/tie-table.ts';
import { BEFORE, BOTH, NEVER } from './open-pairs.ts';

/** More parties than this make more pairs than can be held. */
const MOST_PARTIES = 4_000;

/** The parties of a back-test, numbered from 0 in the order of their places. */
export class SeenParties {
  readonly size: number;
  private readonly numberOf: Int32Array;

  /** @throws KithError TOO_COSTLY for more than 4,000. */
  constructor(
    private readonly events: Interactions,
    seen: Uint8Array,
  ) {
    this.numberOf = new Int32Array(seen.length).fill(-1);
    let size = 0;
    seen.forEach((one, place) => {
      if (one === 1) this.numberOf[place] = size++;
    });
    if (size > MOST_PARTIES) {
      throw new KithError('TOO_COSTLY', `A back-test compares all pairs, and ${size.toLocaleString('en-GB')} parties make too many. The limit is ${MOST_PARTIES.toLocaleString('en-GB')} parties.`);
    }
    this.size = size;
  }

  /** Ties of these parties on a day. */
  graphOn(day: number, halfLifeDays?: number): WeightedGraph {
    const keep = (a: number, b: number) => this.numberOf[a]! >= 0 && this.numberOf[b]! >= 0;
    const { a, b, strength } = tiesAt(this.events, day, { halfLifeDays, keep });
    const numbered = (places: Int32Array) => places.map((place) => this.numberOf[place]!);
    return weightedGraph(this.size, { a: numbered(a), b: numbered(b), strength });
  }

  /** For each pair i < j, at i · size + j: the event of their first meeting on the cutoff or later, or that they met BEFORE, in BOTH times or NEVER. O(Σ n_e²). */
  meetings(cutoff: number): Int32Array {
    const { events, numberOf, size } = this;
    const met = new Int32Array(size * size).fill(NEVER);
    for (let event = 0; event < events.size; event++) {
      const isEarly = events.day[event]! < cutoff;
      const present = numbersPresent(events, event, numberOf);
      for (let x = 0; x < present.length; x++) {
        for (let y = x + 1; y < present.length; y++) {
          const pair = present[x]! * size + present[y]!;
          if (isEarly) met[pair] = BEFORE;
          else if (met[pair] === NEVER) met[pair] = event;
          else if (met[pair] === BEFORE) met[pair] = BOTH;
        }
      }
    }
    return met;
  }
}

/** Those of the parties present who are numbered, ascending as places are. */
const numbersPresent = ({ offsets, members }: Interactions, event: number, numberOf: Int32Array): Int32Array =>
  members.subarray(offsets[event], offsets[event + 1]).map((place) => numberOf[place]!).filter((number) => number >= 0);
