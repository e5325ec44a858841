/** Work that is done one after the other. */
export interface TurnQueue {
  /** Does work once what came before is done; undefined where it was dropped before its turn. */
  readonly take: <Answer>(work: () => Promise<Answer>) => Promise<Answer | undefined>;
  /** Drops all that waits. */
  readonly drop: () => void;
}

export function turnQueue(): TurnQueue {
  let last: Promise<unknown> = Promise.resolve();
  let dropped = 0;
  return {
    take(work) {
      const before = dropped;
      const turn = last.then(() => (before === dropped ? work() : undefined));
      last = turn.catch(() => undefined);
      return turn;
    },
    drop() {
      dropped += 1;
    },
  };
}
