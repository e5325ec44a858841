import { IntColumn } from './int-column.ts';

/** Interactions as they are gathered, in the order of their days. */
export class InteractionColumns {
  private readonly days = new IntColumn();
  private readonly kinds = new IntColumn();
  private readonly origins = new IntColumn();
  private readonly offsets = new IntColumn();
  private readonly members = new IntColumn();
  /** For each party, the occasion it was last added to. */
  private readonly lastAdded: Int32Array;
  private occasion = 0;

  constructor(private readonly partyCount: number) {
    this.lastAdded = new Int32Array(partyCount).fill(-1);
    this.offsets.push(0);
  }

  /** A party of the occasion at hand; a second time, or no party (-1), changes nothing. */
  add(party: number): void {
    if (party < 0 || this.lastAdded[party] === this.occasion) return;
    this.lastAdded[party] = this.occasion;
    this.members.push(party);
  }

  /** Ends the occasion: with fewer than two parties it was no interaction. */
  end(day: number, kind: number, origin: number): void {
    this.occasion++;
    const start = this.offsets.at(this.offsets.length - 1);
    if (this.members.length - start < 2) {
      this.members.length = start;
      return;
    }
    this.members.view().subarray(start).sort();
    this.days.push(day);
    this.kinds.push(kind);
    this.origins.push(origin);
    this.offsets.push(this.members.length);
  }

  columns() {
    const [offsets, members] = [this.offsets.view(), this.members.view()];
    return {
      size: this.days.length,
      day: this.days.view(),
      kind: Uint8Array.from(this.kinds.view()),
      origin: this.origins.view(),
      offsets,
      members,
      ofParty: this.interactionsOfParties(offsets, members),
    };
  }

  private interactionsOfParties(offsets: Int32Array, members: Int32Array) {
    const starts = new Int32Array(this.partyCount + 1);
    for (const party of members) starts[party + 1]!++;
    for (let party = 0; party < this.partyCount; party++) starts[party + 1]! += starts[party]!;
    const next = starts.slice();
    const rows = new Int32Array(members.length);
    for (let i = 0; i + 1 < offsets.length; i++) {
      for (let at = offsets[i]!; at < offsets[i + 1]!; at++) rows[next[members[at]!]!++] = i;
    }
    return { offsets: starts, rows };
  }
}
