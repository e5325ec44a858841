import { Repeater } from '@graphql-yoga/subscription';
import type { Logger } from 'pino';
import type { LogHead, Store } from '../../graph/store/store.ts';

const LOOK_EVERY_MS = 500;
const HEADS_PER_LOOK = 100;
/** What a slow subscriber may be behind before it is told to come back. */
const MOST_WAITING = 1_000;

type Listener = (heads: readonly LogHead[]) => void;

/**
 * Tells subscribers of every committed write, by this process at once and by others within a second:
 * it looks at the store's version while there is anybody to tell.
 */
export class Changes {
  private readonly listeners = new Set<Listener>();
  private timer: NodeJS.Timeout | undefined;
  private told = -1;
  private looking: Promise<void> | undefined;
  private again = false;

  constructor(
    private readonly store: Store,
    private readonly log: Logger,
  ) {}

  /** How many are being told. */
  get subscribers(): number {
    return this.listeners.size;
  }

  /** Every write committed from now on, one head of the log after the other. */
  subscribe(): AsyncIterable<LogHead> & AsyncIterator<LogHead> {
    return new Repeater<LogHead>(async (push, stop) => {
      let waiting = 0;
      const listener: Listener = (heads) => {
        for (const head of heads) {
          if (waiting >= MOST_WAITING) return stop(new Error('The subscriber is too slow.'));
          waiting += 1;
          void push(head).finally(() => (waiting -= 1));
        }
      };
      await this.add(listener);
      await stop;
      this.remove(listener);
    });
  }

  /** Looks now instead of at the next turn. */
  look(): void {
    if (this.listeners.size === 0) return;
    if (this.looking) this.again = true;
    else this.looking = this.lookOnce().finally(() => this.lookedOnce());
  }

  close(): void {
    clearInterval(this.timer);
    this.timer = undefined;
    this.listeners.clear();
  }

  private async add(listener: Listener): Promise<void> {
    if (this.listeners.size === 0) this.told = await this.store.version();
    this.listeners.add(listener);
    this.timer ??= setInterval(() => this.look(), LOOK_EVERY_MS);
    this.timer.unref();
  }

  private remove(listener: Listener): void {
    this.listeners.delete(listener);
    if (this.listeners.size > 0) return;
    clearInterval(this.timer);
    this.timer = undefined;
  }

  private lookedOnce(): void {
    this.looking = undefined;
    if (!this.again) return;
    this.again = false;
    this.look();
  }

  private async lookOnce(): Promise<void> {
    try {
      const version = await this.store.version();
      if (version <= this.told) return;
      const heads = await headsAfter(this.store, this.told);
      this.told = Math.max(version, heads.at(-1)?.version ?? version);
      for (const listener of this.listeners) listener(heads);
    } catch (error) {
      this.log.warn({ error: error instanceof Error ? error.name : 'unknown' }, 'cannot look for changes');
    }
  }
}

/** Heads of the log after a version, oldest first. */
async function headsAfter(store: Store, version: number): Promise<LogHead[]> {
  const heads: LogHead[] = [];
  let before: number | undefined;
  for (;;) {
    const page = await store.log({ first: HEADS_PER_LOOK, ...(before === undefined ? {} : { before }) });
    const fresh = page.filter((head) => head.version > version);
    heads.push(...fresh);
    if (fresh.length < HEADS_PER_LOOK || heads.length >= MOST_WAITING) return heads.reverse();
    before = page.at(-1)?.version;
  }
}
