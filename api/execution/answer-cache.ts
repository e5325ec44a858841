import type { ExecutionResult } from 'graphql';
import { LruCache } from '../limits/lru-cache.ts';

const KEPT = 300;
const LONGEST = 1_000_000;

/** What an answer depends on besides the records. */
export interface AnswerKey {
  readonly source: string;
  readonly operationName?: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Who asks, for what is shown depends on it. */
  readonly viewer: string;
  readonly today: string;
}

interface KeptAnswer {
  readonly version: number;
  readonly data: object;
}

/**
 * Answers to queries, kept while the store stays at the version they were read at: they can be given
 * again as they are, text and all. Only whole answers are kept, without errors, up to a megabyte each.
 */
export class AnswerCache {
  private readonly answers = new LruCache<string, KeptAnswer>(KEPT);
  private readonly texts = new WeakMap<object, string>();

  /** The answer as it was given at this version, if it is still kept. */
  find(key: string, version: number): ExecutionResult | undefined {
    const kept = this.answers.get(key);
    return kept?.version === version ? { data: kept.data as ExecutionResult['data'] } : undefined;
  }

  keep(key: string, version: number, { data, errors }: ExecutionResult): void {
    if (!data || errors) return;
    const text = JSON.stringify(data);
    if (text.length > LONGEST) return;
    // The text is all that is sent; what it was made from can go.
    const standIn = {};
    this.texts.set(standIn, text);
    this.answers.set(key, { version, data: standIn });
  }

  /** An answer as it is sent. */
  readonly textOf = (result: { readonly data?: object | null | undefined }): string => {
    const text = result.data ? this.texts.get(result.data) : undefined;
    return text === undefined ? JSON.stringify(result) : `{"data":${text}}`;
  };
}

export const answerKey = ({ source, operationName, variables, viewer, today }: AnswerKey): string =>
  JSON.stringify([viewer, today, operationName ?? null, variables, source]);
