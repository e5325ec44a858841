import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { execute, getVariableValues, GraphQLError, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import { errorFormatter } from '../errors.ts';
import type { CostLimit } from '../limits/cost-limit.ts';
import { checkNesting } from '../limits/nesting-limit.ts';
import { writerName } from '../viewer/identity.ts';
import { answerKey, type AnswerCache } from './answer-cache.ts';
import type { CompiledQueries } from './compiled-queries.ts';
import { timeAllowed } from './time-allowed.ts';
import { within } from './within.ts';

interface ExecutionOptions {
  readonly schema: GraphQLSchema;
  readonly cost: CostLimit;
  /** Undefined: every operation is interpreted. */
  readonly compiled: CompiledQueries | undefined;
  /** Undefined: every answer is read anew. */
  readonly answers: AnswerCache | undefined;
  readonly timeMs: number;
}

type Resolved = GraphQLRequestContext<Context>;
type Formatter = ReturnType<typeof errorFormatter>;

/**
 * Checks what an operation costs, then carries it out within the time allowed: compiled where that is
 * possible, else interpreted.
 */
export function executionPlugin(options: ExecutionOptions): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation(request) {
          refuseSubscription(request.operation?.operation);
          const { document, operationName, request: asked } = request;
          checkNesting(asked.variables);
          options.cost.check({ document, operationName, variables: asked.variables });
        },
        async responseForOperation(request) {
          const result = await carryOut(request, options).catch(failed);
          if (!result) return null;
          const singleResult = {
            ...(result.data === undefined ? {} : { data: result.data }),
            ...(result.errors ? { errors: result.errors.map(formatted(errorFormatter(request.contextValue.log))) } : {}),
          };
          return { http: request.response.http, body: { kind: 'single', singleResult } };
        },
      };
    },
  };
}

/** A failure outside any field, as of the store before the first is read. */
const failed = (error: unknown): ExecutionResult => ({ data: null, errors: [asGraphQLError(error)] });

function refuseSubscription(operation: string | undefined): void {
  if (operation !== 'subscription') return;
  const message = 'Subscriptions are served over WebSocket, not over HTTP. Connect to the same address with ws://.';
  throw new GraphQLError(message ?? 'Unknown error', { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } });
}

/** Undefined where the variables are at fault: then Apollo goes on, and says so in its own way. */
async function carryOut(request: Resolved, options: ExecutionOptions): Promise<ExecutionResult | undefined> {
  const { operation } = request;
  if (!operation) return undefined;
  const variables = request.request.variables ?? {};
  if (getVariableValues(options.schema, operation.variableDefinitions ?? [], variables).errors) return undefined;
  if (operation.operation !== 'query') return run(request, options);
  return options.answers ? keptOrFresh(request, options, options.answers) : freshInTime(request, options);
}

/** The answer as it was given before, if nothing was written since. */
async function keptOrFresh(request: Resolved, options: ExecutionOptions, answers: AnswerCache): Promise<ExecutionResult> {
  const { contextValue, source = '', operationName } = request;
  const { viewer, today, store } = contextValue;
  const key = answerKey({
    source,
    operationName: operationName ?? undefined,
    variables: request.request.variables ?? {},
    viewer: writerName(viewer),
    today,
  });
  const version = await store.version();
  const kept = answers.find(key, version);
  if (kept) return kept;
  const fresh = await freshInTime(request, options);
  answers.keep(key, version, fresh);
  return fresh;
}

function freshInTime(request: Resolved, options: ExecutionOptions): Promise<ExecutionResult> {
  const { operation, contextValue } = request;
  const timeMs = operation ? timeAllowed(options.schema, operation, options.timeMs) : options.timeMs;
  return within(run(request, options), timeMs, contextValue.stop);
}

async function run(request: Resolved, { schema, compiled }: ExecutionOptions): Promise<ExecutionResult> {
  const { document, contextValue } = request;
  if (!document) throw new Error('There is no document to carry out.');
  const variableValues = request.request.variables ?? {};
  const operationName = request.operationName ?? undefined;
  const query = compiled?.of(document, request.source ?? '', operationName);
  return query
    ? query({}, contextValue, variableValues)
    : execute({ schema, document, contextValue, variableValues, operationName });
}

const formatted =
  (format: Formatter) =>
  (error: unknown) => {
    const wrapped = asGraphQLError(error);
    const { extensions, ...rest } = wrapped.toJSON();
    return format({ ...rest, extensions: { ...extensions } }, wrapped);
  };

/** Errors of compiled queries look like GraphQL's but are not of its class. */
function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const { message, locations, path, nodes, originalError } = error as Partial<GraphQLError>;
  const wrapped = new GraphQLError(message ?? 'Unknown error', {
    ...(nodes ? { nodes } : {}),
    ...(path ? { path } : {}),
    originalError: originalError ?? (error as Error),
  });
  if (!wrapped.locations && locations) Object.defineProperty(wrapped, 'locations', { value: locations, enumerable: true });
  return wrapped;
}
