import type { Change } from '../../model/change.ts';
import type { Label, NodeId } from '../../model/node-id.ts';
import type { NodeRecord } from '../../model/nodes.ts';
import type { RelationId, RelationRecord } from '../../model/relations.ts';
import type {
  NodeQuery,
  Page,
  Related,
  RelatedQuery,
  SearchOptions,
  Store,
  WriteOptions,
  Written,
} from '../store.ts';
import { Answers } from './answers.ts';

export interface CacheOptions {
  /** Most records kept, counted once for each answer they stand in. Default 500,000. */
  readonly most?: number;
  /**
   * How long answers may be given without asking the store for its version, in milliseconds: another
   * process's write is seen this much later at most. 0 asks every time. Own writes are seen at once.
   */
  readonly staleMs: number;
  /** Milliseconds of a clock that never goes back. Default: performance.now. */
  readonly clock?: () => number;
}

/**
 * A store in front of another that remembers its answers for as long as its version stays the same.
 * Records are read far more often than they are written; an answer costs the store nothing then.
 * Answers are shared: treat them as read-only, as their types say.
 */
export class CachedStore implements Store {
  private readonly answers: Answers;
  private readonly clock: () => number;
  private knownVersion = -1;
  private askedAt = -Infinity;
  /** Counts the times that all was forgotten: what began before belongs to another time. */
  private epoch = 0;
  private asking: Promise<void> | undefined;

  constructor(
    private readonly store: Store,
    private readonly options: CacheOptions,
  ) {
    this.answers = new Answers(options.most ?? 500_000);
    this.clock = options.clock ?? (() => performance.now());
  }

  find<L extends Label>(query: NodeQuery<L>): Promise<Page<NodeRecord<L>>> {
    return this.answer('find', query, () => this.store.find(query), ({ items }) => items.length);
  }

  count(query: Pick<NodeQuery<Label>, 'label' | 'where'>): Promise<number> {
    return this.answer('count', query, () => this.store.count(query), () => 1);
  }

  search(text: string, options: SearchOptions = {}): Promise<readonly NodeRecord[]> {
    return this.answer('search', { text, ...options }, () => this.store.search(text, options), (found) => found.length);
  }

  nodes(ids: readonly NodeId[]): Promise<readonly (NodeRecord | undefined)[]> {
    return this.answerEach('nodes', ids, (missing) => this.store.nodes(missing), () => 1);
  }

  relations(ids: readonly RelationId[]): Promise<readonly (RelationRecord | undefined)[]> {
    return this.answerEach('relations', ids, (missing) => this.store.relations(missing), () => 1);
  }

  related(ids: readonly NodeId[], query: RelatedQuery): Promise<readonly Page<Related>[]> {
    const question = `related ${JSON.stringify(query)}`;
    return this.answerEach(question, ids, (missing) => this.store.related(missing, query), ({ items }) => items.length);
  }

  countRelated(ids: readonly NodeId[], query: RelatedQuery): Promise<readonly number[]> {
    const question = `countRelated ${JSON.stringify(query)}`;
    return this.answerEach(question, ids, (missing) => this.store.countRelated(missing, query), () => 1);
  }

  stream(options?: Parameters<Store['stream']>[0]): ReturnType<Store['stream']> {
    return this.store.stream(options);
  }

  async write(changes: Iterable<Change>, by: string, why: string, options?: WriteOptions): Promise<Written> {
    try {
      return await this.store.write(changes, by, why, options);
    } finally {
      // Also after a failure: the store may have committed before the answer was lost.
      this.forget();
    }
  }

  async version(): Promise<number> {
    await this.follow();
    return this.knownVersion >= 0 ? this.knownVersion : this.store.version();
  }

  changesSince(...args: Parameters<Store['changesSince']>): ReturnType<Store['changesSince']> {
    return this.store.changesSince(...args);
  }

  log(page: Parameters<Store['log']>[0]): ReturnType<Store['log']> {
    return this.store.log(page);
  }

  close(): Promise<void> {
    this.forget();
    return this.store.close();
  }

  private async answer<T>(method: string, query: object, read: () => Promise<T>, weightOf: (answer: T) => number): Promise<T> {
    const [answer] = await this.answerEach(method, [JSON.stringify(query)], async () => [await read()], weightOf);
    return answer as T;
  }

  /** What is remembered, and the rest from the store in one call. */
  private async answerEach<Id extends string, T>(
    question: string,
    ids: readonly Id[],
    read: (missing: readonly Id[]) => Promise<readonly T[]>,
    weightOf: (answer: T) => number,
  ): Promise<readonly T[]> {
    await this.follow();
    const known = this.answers.to(question);
    const missing = ids.filter((id) => !known.has(id));
    if (missing.length === 0) return ids.map((id) => known.get(id) as T);
    const { epoch } = this;
    const found = new Map<Id, T>();
    (await read(missing)).forEach((answer, i) => found.set(missing[i]!, answer));
    // What was read while the store changed is right for this question, and may be wrong for the next.
    if (epoch === this.epoch) {
      found.forEach((answer, id) => this.answers.keep(question, id, answer, weightOf(answer)));
    }
    return ids.map((id) => (found.has(id) ? found.get(id) : known.get(id)) as T);
  }

  /** Asks for the store's version when it has not been asked for a while, and forgets when it moved. */
  private async follow(): Promise<void> {
    while (this.knownVersion < 0 || this.clock() - this.askedAt >= this.options.staleMs) {
      const { epoch } = this;
      this.asking ??= this.ask().finally(() => (this.asking = undefined));
      await this.asking;
      if (epoch === this.epoch || this.options.staleMs === 0) return;
    }
  }

  private async ask(): Promise<void> {
    const { epoch } = this;
    const askedAt = this.clock();
    const version = await this.store.version();
    if (epoch !== this.epoch) return;
    if (version !== this.knownVersion) this.forget();
    this.knownVersion = version;
    this.askedAt = askedAt;
  }

  private forget(): void {
    this.answers.clear();
    this.epoch++;
    this.knownVersion = -1;
    this.askedAt = -Infinity;
  }
}
