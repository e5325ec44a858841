import type { BackTest } from '../../../matching/link-prediction/back-test.ts';
import type { ErrorCode } from '../../../model/kith-error.ts';
import type { Interactions } from '../../../network/interactions.ts';

/** What a thread needs for a back-test. */
export interface BackTestJob {
  /** All but the functions, which cannot be sent. */
  readonly evidence: Omit<Interactions, 'placeOf'>;
  /** The first day that is hidden, as a day number. */
  readonly cutoff: number;
  /** 1 for each party, by place, that was at an event before it. */
  readonly seen: Uint8Array;
}

/** What it says meanwhile, and at the end. */
export type BackTestSaid =
  | { readonly method: string; readonly done: number }
  | { readonly test: BackTest }
  | { readonly refused: { readonly code: ErrorCode; readonly message: string } };

/** A job with columns of its own, which may be handed over, and what to hand over with it. */
export function detached({ evidence, cutoff, seen }: BackTestJob): { job: BackTestJob; columns: ArrayBuffer[] } {
  const { level, size, parties, day, kind, origin, offsets, members, ofParty } = evidence;
  const copy = {
    parties: parties.slice(),
    day: day.slice(),
    kind: kind.slice(),
    origin: origin.slice(),
    offsets: offsets.slice(),
    members: members.slice(),
  };
  const index = { offsets: ofParty.offsets.slice(), rows: ofParty.rows.slice() };
  const job = { evidence: { level, size, ...copy, ofParty: index }, cutoff, seen: seen.slice() };
  const columns = [...Object.values(copy), index.offsets, index.rows, job.seen];
  return { job, columns: columns.map((column) => column.buffer as ArrayBuffer) };
}
