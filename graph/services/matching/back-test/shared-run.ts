import { stopped } from './stopped.ts';

export interface Listening<P> {
  /** Aborted by somebody who no longer waits. */
  readonly signal?: AbortSignal | undefined;
  readonly progress?: ((state: P) => void) | undefined;
}

/** Long work that several may wait for: it goes on while one of them does. */
export class SharedRun<R, P> {
  /** Settled at the end of the work; a rejection of it is nobody's who does not wait. */
  readonly result: Promise<R>;
  private readonly stopping = new AbortController();
  private readonly listeners = new Set<(state: P) => void>();
  private waiting = 0;
  private ended = false;
  private latest: P | undefined;

  constructor(start: (signal: AbortSignal, tell: (state: P) => void) => Promise<R>) {
    this.result = start(this.stopping.signal, (state) => this.tell(state)).finally(() => (this.ended = true));
    this.result.catch(() => undefined);
  }

  /** Whether everybody has left it before its end. */
  get isStopped(): boolean {
    return this.stopping.signal.aborted;
  }

  /** Waits for the result. @throws KithError CONFLICT once the signal is aborted. */
  async join({ signal, progress }: Listening<P>): Promise<R> {
    if (signal?.aborted) throw stopped();
    this.waiting++;
    // A function of its own, for two may listen with the same.
    const listener = progress && ((state: P) => progress(state));
    if (listener) this.listeners.add(listener);
    if (listener && this.latest !== undefined && !this.ended) listener(this.latest);
    let leave: (() => void) | undefined;
    const left = new Promise<never>((_, reject) => {
      leave = () => reject(stopped());
      signal?.addEventListener('abort', leave);
    });
    try {
      return await Promise.race([this.result, left]);
    } finally {
      if (leave) signal?.removeEventListener('abort', leave);
      if (listener) this.listeners.delete(listener);
      if (--this.waiting === 0 && !this.ended) this.stopping.abort();
    }
  }

  private tell(state: P): void {
    this.latest = state;
    for (const listener of this.listeners) listener(state);
  }
}
