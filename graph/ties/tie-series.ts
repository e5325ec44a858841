import type { Interactions } from '../network/interactions.ts';
import { reaches } from './band.ts';
import { contributionsWhenNew, decay } from './contributions.ts';
import { reckoning, type TieOptions } from './tie-options.ts';

/** Strengths of one party's ties on several days. */
export interface TieSeries {
  /** The day numbers asked for. */
  readonly days: readonly number[];
  /** The other parties, ascending. */
  readonly others: Int32Array;
  /** Strength with others[k] on days[d]: `strength[k * days.length + d]`. */
  readonly strength: Float64Array;
  /** The place in `days` of the first day on which the two had been in touch. */
  readonly first: Int32Array;
  /** What the strength with each is never above; where that is less than asked for, the strengths are not reckoned. */
  readonly most: Float64Array;
}

/**
 * The strengths of a party's ties on ascending days, in one sweep over its interactions: each is added
 * to the first day it counts on, then every day takes over what half-life left of the day before.
 * O(Σ n_e of its interactions + others · days).
 */
export function tieSeriesOf(evidence: Interactions, party: number, days: readonly number[], options: TieOptions = {}): TieSeries {
  return new SeriesSweep(evidence, days, options).of(party, false);
}

/** Sweeps party after party with the same scratch room. */
export class SeriesSweep {
  private readonly halfLifeDays: number;
  private readonly whenNew: Float64Array;
  /** For each interaction, the place of the first day it counts on. */
  private readonly from: Int32Array;
  /** What is left of each day's strength on the next one. */
  private readonly left: Float64Array;
  private readonly slotOf: Int32Array;

  constructor(
    private readonly evidence: Interactions,
    private readonly days: readonly number[],
    options: TieOptions,
  ) {
    const how = reckoning(options);
    this.halfLifeDays = how.halfLifeDays;
    this.whenNew = contributionsWhenNew(evidence, how);
    this.from = firstDays(evidence.day, days);
    this.left = Float64Array.from(days, (day, d) => (d === 0 ? 0 : decay(day - days[d - 1]!, how.halfLifeDays)));
    for (let i = 0; i < evidence.size; i++) {
      const day = days[this.from[i]!];
      if (day !== undefined) this.whenNew[i]! *= decay(day - evidence.day[i]!, this.halfLifeDays);
    }
    this.slotOf = new Int32Array(evidence.parties.length).fill(-1);
  }

  /** `after`: only with parties of a higher place. `least`: the strength that a tie must reach on some day to be of use. */
  of(party: number, after: boolean, least = 0): TieSeries {
    const others = this.othersOf(party, after);
    const width = this.days.length;
    const strength = new Float64Array(others.length * width);
    const first = new Int32Array(others.length).fill(width);
    const most = new Float64Array(others.length);
    others.forEach((other, slot) => (this.slotOf[other] = slot));
    const { offsets, members, ofParty } = this.evidence;
    for (let row = ofParty.offsets[party]!; row < ofParty.offsets[party + 1]!; row++) {
      const i = ofParty.rows[row]!;
      const d = this.from[i]!;
      if (d === width) break;
      for (let at = offsets[i]!; at < offsets[i + 1]!; at++) {
        const slot = this.slotOf[members[at]!]!;
        if (slot < 0) continue;
        strength[slot * width + d]! += this.whenNew[i]!;
        most[slot]! += this.whenNew[i]!;
        if (d < first[slot]!) first[slot] = d;
      }
    }
    for (let slot = 0; slot < others.length; slot++) {
      if (!reaches(most[slot]!, least)) continue;
      for (let d = first[slot]! + 1; d < width; d++) strength[slot * width + d]! += strength[slot * width + d - 1]! * this.left[d]!;
    }
    others.forEach((other) => (this.slotOf[other] = -1));
    return { days: this.days, others, strength, first, most };
  }

  private othersOf(party: number, after: boolean): Int32Array {
    const { offsets, members, ofParty } = this.evidence;
    const found: number[] = [];
    for (let row = ofParty.offsets[party]!; row < ofParty.offsets[party + 1]!; row++) {
      const i = ofParty.rows[row]!;
      if (this.from[i] === this.days.length) break;
      for (let at = offsets[i]!; at < offsets[i + 1]!; at++) {
        const other = members[at]!;
        if (other === party || (after && other < party) || this.slotOf[other]! >= 0) continue;
        this.slotOf[other] = found.push(other) - 1;
      }
    }
    for (const other of found) this.slotOf[other] = -1;
    return Int32Array.from(found).sort();
  }
}

/** For each of the ascending event days, the place of the first asked day that is no earlier. */
function firstDays(eventDays: Int32Array, days: readonly number[]): Int32Array {
  let d = 0;
  return eventDays.map((day) => {
    while (d < days.length && days[d]! < day) d++;
    return d;
  });
}
