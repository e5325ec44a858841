import type { Interactions } from '../network/interactions.ts';

/**
 * The ties of one party at a time, in columns by the other party that are used again from party to
 * party: walking row by row is many times faster than a map of pairs.
 */
export class TieRow {
  readonly strength: Float64Array;
  /** Interactions of the two. */
  readonly count: Int32Array;
  /** Day numbers of their first and last one. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** The other parties of the row, ascending: `others[0 .. size)`. */
  readonly others: Int32Array;
  size = 0;

  constructor(private readonly evidence: Interactions) {
    const { length } = evidence.parties;
    this.strength = new Float64Array(length);
    this.count = new Int32Array(length);
    this.first = new Int32Array(length);
    this.last = new Int32Array(length);
    this.others = new Int32Array(length);
  }

  /**
   * Reckons the ties of a party from the first `contributions.length` interactions. `after`: only with
   * parties of a higher place, so that walking over all parties meets every pair once.
   */
  gather(party: number, contributions: Float64Array, after: boolean): void {
    const { day, offsets, members, ofParty } = this.evidence;
    const { strength, count, first, last, others } = this;
    for (let k = 0; k < this.size; k++) strength[others[k]!] = count[others[k]!] = 0;
    let size = 0;
    for (let row = ofParty.offsets[party]!; row < ofParty.offsets[party + 1]!; row++) {
      const i = ofParty.rows[row]!;
      if (i >= contributions.length) break;
      const contribution = contributions[i]!;
      // Members ascend: from the end down to the party itself are those of a higher place.
      for (let at = offsets[i + 1]! - 1; at >= offsets[i]!; at--) {
        const other = members[at]!;
        if (other === party) {
          if (after) break;
          continue;
        }
        if (count[other]! === 0) {
          others[size++] = other;
          first[other] = day[i]!;
        }
        count[other]!++;
        strength[other]! += contribution;
        last[other] = day[i]!;
      }
    }
    this.size = size;
    others.subarray(0, size).sort();
  }
}
