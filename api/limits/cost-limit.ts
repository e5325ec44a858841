import { GraphQLError, Kind, type DocumentNode, type GraphQLSchema } from 'graphql';
import { fieldExtensionsEstimator, getComplexity, simpleEstimator } from 'graphql-query-complexity';
import { KithError } from '../../graph/model/kith-error.ts';
import { kithErrorBehind, refused, variableFault } from '../errors.ts';
import { LruCache } from './lru-cache.ts';

export interface Asked {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

const ESTIMATORS = [fieldExtensionsEstimator(), simpleEstimator({ defaultComplexity: 1 })];
const REMEMBERED = 1_000;

/** Reckons what an operation may cost and refuses it, before it runs, where that is too much. */
export class CostLimit {
  /** Operations found cheap enough: by document, then by name and variables. */
  private readonly cheap = new WeakMap<DocumentNode, LruCache<string, number>>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly limit: number,
  ) {}

  /** @throws GraphQLError TOO_COSTLY with cost and limit, or BAD_INPUT for a page size out of bounds. */
  check(asked: Asked): void {
    const key = JSON.stringify([asked.operationName ?? null, asked.variables ?? null]);
    let known = this.cheap.get(asked.document);
    if (known?.get(key) !== undefined) return;
    const cost = this.costOf(asked);
    if (cost === undefined) return;
    if (cost > this.limit) throw tooCostly(cost, this.limit);
    if (!known) this.cheap.set(asked.document, (known = new LruCache(REMEMBERED / 10)));
    if (key.length < REMEMBERED) known.set(key, cost);
  }

  /** Undefined where the operation or its variables are at fault: running it says what is wrong. */
  private costOf({ document, operationName, variables }: Asked): number | undefined {
    try {
      return getComplexity({
        schema: this.schema,
        query: namedOnly(document, operationName),
        variables: { ...variables },
        estimators: ESTIMATORS,
      });
    } catch (error) {
      const known = kithErrorBehind(error);
      if (known) throw refused(known, 400, { fields: variableFault((error as Error).message) });
      if (error instanceof GraphQLError && /maximum allowed number of nodes/.test(error.message)) {
        throw refused(new KithError('TOO_COSTLY', 'The query’s fragments unfold to too many fields. Ask for less at a time.'), 400);
      }
      if (error instanceof GraphQLError) return undefined;
      throw error;
    }
  }
}

/** The document with the one operation that is to run, for the others cost nothing. */
function namedOnly(document: DocumentNode, operationName: string | null | undefined): DocumentNode {
  if (!operationName) return document;
  const definitions = document.definitions.filter(
    (one) => one.kind !== Kind.OPERATION_DEFINITION || one.name?.value === operationName,
  );
  return { ...document, definitions };
}

const tooCostly = (cost: number, limit: number): GraphQLError =>
  refused(
    new KithError('TOO_COSTLY', `The query would cost ${cost}; the limit is ${limit}. Ask for fewer items or fewer fields at a time.`),
    400,
    { cost, limit },
  );
