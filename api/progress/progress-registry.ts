import { Repeater } from '@graphql-yoga/subscription';
import { badInput, conflict, KithError, notAllowed } from '../../graph/model/kith-error.ts';

/** How far long work is. */
export interface ProgressState {
  readonly id: string;
  /** What is being done, in words. */
  readonly stage: string;
  /** The share that is done, 0 to 1, where that can be told. */
  readonly done?: number | undefined;
  /** The best found so far, and how far it may be from the best there is: of a search. */
  readonly best?: number | undefined;
  readonly gap?: number | undefined;
  readonly finished: boolean;
}

export type ProgressReport = Pick<ProgressState, 'stage' | 'done' | 'best' | 'gap'>;

/** Work that is under way. */
export interface ProgressTask {
  /** Aborted once whoever started it wants it stopped. */
  readonly signal: AbortSignal;
  report(progress: ProgressReport): void;
  /** Tells that it has ended, well or not. */
  finish(stage: string): void;
}

interface Entry {
  readonly owner: string;
  readonly stop: AbortController;
  state: ProgressState;
}

type Listener = (state: ProgressState) => void;

const MOST_ENTRIES = 1_000;
const KEPT_MS = 60_000;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Long work, by ids that whoever asks for it makes up, so that they can listen before it begins. An id
 * is a UUID: nobody guesses another's. What has ended is forgotten after a minute.
 */
export class ProgressRegistry {
  private readonly entries = new Map<string, Entry>();
  private readonly listeners = new Map<string, Set<Listener>>();

  constructor(
    private readonly keptMs = KEPT_MS,
    private readonly most = MOST_ENTRIES,
  ) {}

  /**
   * Begins to tell of work. `owner`: who started it, as the change log names them.
   * @throws KithError BAD_INPUT for an id that is no UUID, CONFLICT for one in use, TOO_COSTLY where too much is under way.
   */
  start(id: string, owner: string, stage: string): ProgressTask {
    checkId(id);
    if (this.entries.has(id)) throw conflict(`progress "${id}" names other work already. Make a new UUID for each.`);
    this.makeRoom();
    const entry: Entry = { owner, stop: new AbortController(), state: { id, stage, finished: false } };
    this.entries.set(id, entry);
    this.tell(entry, { stage }, false);
    return {
      signal: entry.stop.signal,
      report: (progress) => this.tell(entry, progress, false),
      finish: (last) => this.finish(entry, last),
    };
  }

  /** Stops work; false where none of this id is under way. @throws KithError NOT_ALLOWED for somebody else's. */
  cancel(id: string, owner: string): boolean {
    const entry = this.entries.get(id);
    if (!entry || entry.state.finished) return false;
    if (entry.owner !== owner) throw notAllowed('Only who started this work may stop it.');
    entry.stop.abort();
    return true;
  }

  /** How far it is, at once where it has begun, and then as it goes on to its end. A slow listener misses what was in between. */
  subscribe(id: string): AsyncIterable<ProgressState> & AsyncIterator<ProgressState> {
    checkId(id);
    return new Repeater<ProgressState>(async (push, stop) => {
      let next = this.entries.get(id)?.state;
      let isPushing = false;
      const send = async () => {
        if (isPushing) return;
        isPushing = true;
        while (next) {
          const state = next;
          next = undefined;
          await push(state);
          if (state.finished) stop();
        }
        isPushing = false;
      };
      const listener: Listener = (state) => {
        next = state;
        void send();
      };
      this.listen(id, listener);
      void send();
      await stop;
      this.leave(id, listener);
    });
  }

  /** How many listen. */
  get subscribers(): number {
    return [...this.listeners.values()].reduce((sum, { size }) => sum + size, 0);
  }

  private tell(entry: Entry, progress: ProgressReport, finished: boolean): void {
    const { id, finished: wasFinished } = entry.state;
    if (wasFinished) return;
    entry.state = { id, ...progress, finished };
    for (const listener of this.listeners.get(id) ?? []) listener(entry.state);
  }

  private finish(entry: Entry, stage: string): void {
    const { id, finished, ...latest } = entry.state;
    if (finished) return;
    this.tell(entry, { ...latest, stage }, true);
    const forget = () => {
      if (this.entries.get(id) === entry) this.entries.delete(id);
    };
    setTimeout(forget, this.keptMs).unref();
  }

  /** The oldest that have ended go first. */
  private makeRoom(): void {
    for (const [id, { state }] of this.entries) {
      if (this.entries.size < this.most) return;
      if (state.finished) this.entries.delete(id);
    }
    if (this.entries.size >= this.most) throw new KithError('TOO_COSTLY', `${this.most} pieces of work are under way. Ask again in a minute.`);
  }

  private listen(id: string, listener: Listener): void {
    const all = this.listeners.get(id) ?? new Set();
    this.listeners.set(id, all.add(listener));
  }

  private leave(id: string, listener: Listener): void {
    const all = this.listeners.get(id);
    all?.delete(listener);
    if (all?.size === 0) this.listeners.delete(id);
  }
}

function checkId(id: string): void {
  if (!UUID.test(id)) throw badInput(`progress "${id.slice(0, 100)}" must be a UUID, as crypto.randomUUID() makes one.`);
}
