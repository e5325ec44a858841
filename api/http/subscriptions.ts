import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { useServer } from 'graphql-ws/use/ws';
import { GraphQLError, parse, specifiedRules, validate, type DocumentNode, type ExecutionArgs, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Context } from '../context.ts';
import { meansThisMachine } from './own-host.ts';
import { subscribeFresh } from './fresh-context.ts';
import { kithErrorBehind } from '../errors.ts';
import type { CostLimit } from '../limits/cost-limit.ts';
import type { Limits } from '../limits/limits.ts';
import { aliasLimit } from '../limits/alias-limit.ts';
import { depthLimit } from '../limits/depth-limit.ts';
import { checkNesting } from '../limits/nesting-limit.ts';
import type { ViewerIdentity } from '../viewer/identity.ts';

const PATH = '/graphql';
const MOST_SOCKETS = 500;
const MOST_PER_SOCKET = 20;

interface SubscriptionOptions {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  readonly cost: CostLimit;
  readonly formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
  readonly viewerOf: (headers: { authorization?: string | undefined; cookie?: string | undefined }) => ViewerIdentity;
  readonly contextOf: (viewer: ViewerIdentity) => Context;
}

interface Connection extends Record<PropertyKey, unknown> {
  readonly request: IncomingMessage;
  readonly socket: WebSocket;
}

/** Serves subscriptions over WebSocket beside the API; returns how to stop it. */
export function serveSubscriptions(server: Server, options: SubscriptionOptions): () => Promise<void> {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: options.limits.bodyBytes });
  const open = new Map<unknown, number>();
  const service = useServer<Record<string, unknown>, Connection>(
    {
      schema: options.schema,
      subscribe: (args) => subscribeFresh(args, () => options.contextOf((args.contextValue as Context).viewer)),
      onConnect: ({ extra, connectionParams }) => {
        try {
          viewerOf(options, extra.request, connectionParams);
          return true;
        } catch {
          return false;
        }
      },
      onSubscribe: ({ extra, connectionParams }, _id, payload) => {
        const count = (open.get(extra.socket) ?? 0) + 1;
        if (count > MOST_PER_SOCKET) return [refusal(`At most ${MOST_PER_SOCKET} subscriptions are open at once.`)];
        try {
          const asked = readOperation(payload, options);
          open.set(extra.socket, count);
          return { ...asked, contextValue: options.contextOf(viewerOf(options, extra.request, connectionParams)) };
        } catch (error) {
          return [asError(error)];
        }
      },
      onComplete: ({ extra }) => void open.set(extra.socket, Math.max(0, (open.get(extra.socket) ?? 0) - 1)),
      onError: (_socket, _id, _payload, errors) => errors.map((error) => shown(options, error)),
      onNext: (_socket, _id, _payload, _args, result) =>
        result.errors ? { ...result, errors: result.errors.map((error) => shown(options, error)) } : undefined,
      onDisconnect: ({ extra }) => void open.delete(extra.socket),
    },
    sockets,
  );
  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // A connection that breaks off here is nobody's loss, and must not be everybody's.
    socket.on('error', () => socket.destroy());
    if (request.url?.split('?')[0] !== PATH) {
      // Somebody else may listen too: Vite, while it serves the explorer.
      if (server.listenerCount('upgrade') === 1) socket.destroy();
      return;
    }
    const fault = faultOf(request, sockets.clients.size);
    if (fault) return socket.end(`HTTP/1.1 ${fault}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
    sockets.handleUpgrade(request, socket, head, (client) => sockets.emit('connection', client, request));
  };
  server.on('upgrade', upgrade);
  return async () => {
    server.off('upgrade', upgrade);
    await service.dispose();
  };
}

/** Pages of other sites may not listen, nor may anybody open sockets without end. */
function faultOf({ headers }: IncomingMessage, openSockets: number): string | undefined {
  if (openSockets >= MOST_SOCKETS) return '503 Service Unavailable';
  if (!meansThisMachine(headers.host)) return '421 Misdirected Request';
  if (headers.origin === undefined) return undefined;
  const sameHost = URL.canParse(headers.origin) && new URL(headers.origin).host === headers.host;
  return sameHost ? undefined : '403 Forbidden';
}

function viewerOf(
  { viewerOf: read }: SubscriptionOptions,
  { headers }: IncomingMessage,
  params: Readonly<Record<string, unknown>> | undefined,
): ViewerIdentity {
  const given = params?.['authorization'] ?? params?.['Authorization'];
  return read({ authorization: typeof given === 'string' ? given : headers.authorization, cookie: headers.cookie });
}

/** The operation as it may be carried out. @throws GraphQLError for what HTTP refuses, too. */
function readOperation(payload: SubscribePayload, { schema, limits, cost }: SubscriptionOptions): ExecutionArgs {
  const document = readDocument(payload.query, limits);
  const rules = [...specifiedRules, depthLimit(limits.depth), aliasLimit(limits.aliases)];
  const [fault] = validate(schema, document, rules);
  if (fault) throw fault;
  const operations = document.definitions.filter((one) => one.kind === 'OperationDefinition');
  if (operations.some(({ operation }) => operation !== 'subscription')) {
    throw new GraphQLError('Over WebSocket only subscriptions are served. Send queries and mutations over HTTP.', {
      extensions: { code: 'BAD_REQUEST' },
    });
  }
  const { operationName, variables } = payload;
  checkNesting(variables);
  cost.check({ document, operationName, variables: variables ?? {} });
  return { schema, document, operationName, variableValues: variables };
}

function readDocument(query: string, { tokens }: Limits): DocumentNode {
  try {
    return parse(query, { maxTokens: tokens });
  } catch (error) {
    const message = error instanceof Error ? error.message : 'The document cannot be read.';
    throw new GraphQLError(message, { extensions: { code: 'GRAPHQL_PARSE_FAILED' } });
  }
}

const asError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError ? error : new GraphQLError('The operation cannot be read.', { originalError: error as Error });

const refusal = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'TOO_COSTLY' } });

function shown({ formatError }: SubscriptionOptions, error: GraphQLError | GraphQLFormattedError): GraphQLError {
  const code = error.extensions?.['code'];
  if (typeof code === 'string' && !kithErrorBehind(error)) return new GraphQLError(error.message, { extensions: { code } });
  if (error instanceof GraphQLError && error.originalError === undefined) {
    return new GraphQLError(error.message, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
  }
  const { message, extensions } = formatError({ message: error.message }, error);
  return new GraphQLError(message, { extensions: extensions ?? {} });
}
