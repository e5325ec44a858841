import { KithError } from '../../../model/kith-error.ts';

/** Work done one at a time, in the order in which it was asked for. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  constructor(
    /** More than this do not wait. */
    private readonly mostWaiting: number,
    /** What waits, in the plural. */
    private readonly what: string,
  ) {}

  /** @throws KithError TOO_COSTLY where too many wait already, and whatever the work throws. */
  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.waiting > this.mostWaiting) {
      throw new KithError('TOO_COSTLY', `${this.mostWaiting} ${this.what} are waiting already. Ask again in a minute.`);
    }
    this.waiting++;
    const turn = this.last.then(work);
    this.last = turn.then(
      () => undefined,
      () => undefined,
    );
    try {
      return await turn;
    } finally {
      this.waiting--;
    }
  }
}
