import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { LruCache } from '../limits/lru-cache.ts';

export type RunQuery = (
  root: unknown,
  context: unknown,
  variables: Readonly<Record<string, unknown>>,
) => Promise<ExecutionResult> | ExecutionResult;

const KEPT = 500;

/** Operations compiled to functions, the most recently used ones kept. */
export class CompiledQueries {
  private readonly kept = new LruCache<string, RunQuery | 'cannot'>(KEPT);

  constructor(private readonly schema: GraphQLSchema) {}

  get size(): number {
    return this.kept.size;
  }

  /** The operation as a function, or undefined where it cannot be compiled. */
  of(document: DocumentNode, source: string, operationName: string | undefined): RunQuery | undefined {
    const key = `${operationName ?? ''}\n${source}`;
    let query = this.kept.get(key);
    if (!query) {
      query = this.compile(document, operationName) ?? 'cannot';
      this.kept.set(key, query);
    }
    return query === 'cannot' ? undefined : query;
  }

  private compile(document: DocumentNode, operationName: string | undefined): RunQuery | undefined {
    if (takesInherited(document)) return undefined;
    const compiled = compileQuery(this.schema, document, operationName);
    return isCompiledQuery(compiled) ? (compiled.query as RunQuery) : undefined;
  }
}

/**
 * True where a variable has the name of something that every object inherits: compiled queries would
 * take that for its value.
 */
const takesInherited = ({ definitions }: DocumentNode): boolean =>
  definitions.some(
    (one) =>
      one.kind === 'OperationDefinition' &&
      (one.variableDefinitions ?? []).some(({ variable }) => variable.name.value in Object.prototype),
  );
