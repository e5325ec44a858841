import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RequestHandler } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { londonDate } from '../graph/model/iso-date.ts';
import { CachedStore } from '../graph/store/cache/cached-store.ts';
import type { Store } from '../graph/store/store.ts';
import { Patience } from '../graph/ties/waiting.ts';
import { apolloServer } from './apollo.ts';
import { Changes } from './change-log/changes.ts';
import type { Context } from './context.ts';
import { errorFormatter } from './errors.ts';
import { kithApp } from './http/app.ts';
import { Metrics } from './http/metrics.ts';
import { Readiness } from './http/readiness.ts';
import { serveSubscriptions } from './http/subscriptions.ts';
import { CostLimit } from './limits/cost-limit.ts';
import { LIMITS, type Limits } from './limits/limits.ts';
import { Loaders } from './loaders.ts';
import { LiveNetwork, NetworkOfRequest } from './network/live-network.ts';
import { ProgressRegistry } from './progress/progress-registry.ts';
import { buildKithSchema } from './schema/build-schema.ts';
import { demoViewer } from './viewer/demo-sign-in.ts';
import type { ViewerIdentity } from './viewer/identity.ts';

export interface ServerOptions {
  readonly store: Store;
  readonly log: Logger;
  /** Default 127.0.0.1. */
  readonly host?: string | undefined;
  /** 0, the default: any that is free. */
  readonly port?: number | undefined;
  readonly limits?: Partial<Limits> | undefined;
  /** Steps of about ten nanoseconds that one request may work out of the network. */
  readonly patience?: number | undefined;
  /** Whether to compile queries. Default true. */
  readonly compile?: boolean | undefined;
  /** Whether to give an answer again while nothing is written. Default: where the store remembers, too. */
  readonly keepAnswers?: boolean | undefined;
  /** Default: ready at once. */
  readonly readiness?: Readiness | undefined;
  /** What serves everything that is not the API: the built explorer, or Vite. */
  readonly pages?: ((http: Server) => RequestHandler | Promise<RequestHandler>) | undefined;
  /** Whether pages get a content security policy. Default true. */
  readonly policy?: boolean | undefined;
  readonly clock?: (() => Date) | undefined;
}

export interface RunningServer {
  readonly url: string;
  readonly network: LiveNetwork;
  /** Ends what is under way, then closes every connection. The store stays open. */
  stop(): Promise<void>;
}

let schemaOnce: GraphQLSchema | undefined;

/** Serves the API and the explorer over a store. @throws Error with code EADDRINUSE for a port in use. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { store, log, host = '127.0.0.1', port = 0, clock = () => new Date() } = options;
  const limits = { ...LIMITS, ...options.limits };
  const schema = (schemaOnce ??= buildKithSchema());
  const changes = new Changes(store, log);
  const progress = new ProgressRegistry();
  const network = new LiveNetwork(store);
  const cost = new CostLimit(schema, limits.cost);
  const metrics = new Metrics(() => changes.subscribers + progress.subscribers);
  const contextOf = (viewer: ViewerIdentity): Context => {
    const stop = new AbortController();
    const loaders = new Loaders(store, stop.signal);
    return { store, loaders, network: new NetworkOfRequest(network), changes, progress, viewer, today: londonDate(clock()), patience: new Patience(options.patience), log, stop };
  };

  const http = createServer();
  const { compile = true, keepAnswers = store instanceof CachedStore } = options;
  const apollo = apolloServer({ schema, http, log, limits, cost, metrics, compile, keepAnswers });
  await apollo.start();
  const app = kithApp({
    store,
    log,
    limits,
    metrics,
    apollo,
    contextOf,
    readiness: options.readiness ?? Readiness.now(),
    pages: await options.pages?.(http),
    policy: options.policy ?? true,
  });
  http.on('request', app);
  const formatError = errorFormatter(log);
  const endSubscriptions = serveSubscriptions(http, { schema, limits, cost, formatError, viewerOf: demoViewer, contextOf });
  try {
    await listen(http, host, port);
  } catch (error) {
    await apollo.stop();
    throw error;
  }
  const bound = (http.address() as AddressInfo).port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    network,
    stop: async () => {
      await endSubscriptions();
      await apollo.stop();
      changes.close();
    },
  };
}

function listen(http: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, host, () => {
      http.off('error', reject);
      resolve();
    });
  });
}
