import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { Store } from '../../graph/store/store.ts';
import type { Context } from '../context.ts';
import { kithErrorBehind, refused } from '../errors.ts';
import type { Limits } from '../limits/limits.ts';
import { demoViewer } from '../viewer/demo-sign-in.ts';
import type { ViewerIdentity } from '../viewer/identity.ts';
import { bodyErrors } from './body-errors.ts';
import { demoSession } from './demo-session.ts';
import { graphqlRules } from './graphql-rules.ts';
import type { Metrics } from './metrics.ts';
import { ownHost } from './own-host.ts';
import { probes, type Readiness } from './readiness.ts';
import { requestLog } from './request-log.ts';
import { securityHeaders } from './security-headers.ts';
import { sendRefusal } from './send-refusal.ts';

interface AppOptions {
  readonly store: Store;
  readonly log: Logger;
  readonly limits: Limits;
  readonly metrics: Metrics;
  readonly readiness: Readiness;
  readonly apollo: ApolloServer<Context>;
  readonly contextOf: (viewer: ViewerIdentity) => Context;
  /** What serves everything that is not the API. */
  readonly pages?: RequestHandler | undefined;
  /** Whether pages get a content security policy. */
  readonly policy: boolean;
}

/** Everything Kith serves over HTTP. */
export function kithApp(options: AppOptions): Express {
  const { store, log, limits, metrics, readiness, apollo, contextOf, pages, policy } = options;
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.use(requestLog(log, metrics));
  app.use(securityHeaders({ policy }));
  app.use(ownHost);
  app.use(probes(readiness, store));
  app.get('/metrics', metrics.serve);
  app.use(demoSession(store));
  app.use(
    '/graphql',
    graphqlRules,
    onceReady(readiness),
    express.json({ limit: limits.bodyBytes, type: 'application/json', strict: false }),
    expressMiddleware(apollo, { context: async ({ req }) => contextOf(viewerOf(req.headers)) }),
  );
  if (pages) app.use(pages);
  app.use((request, response) => sendRefusal(request, response, 404, 'There is nothing at this address.', 'NOT_FOUND'));
  app.use(bodyErrors(log));
  return app;
}

/** @throws GraphQLError NOT_SIGNED_IN, as a status of its own. */
function viewerOf(headers: Parameters<typeof demoViewer>[0]): ViewerIdentity {
  try {
    return demoViewer(headers);
  } catch (error) {
    const known = kithErrorBehind(error);
    throw known ? refused(known, 401) : error;
  }
}

const onceReady =
  (readiness: Readiness): RequestHandler =>
  (request, response, next) => {
    if (readiness.waiting === undefined) return next();
    response.setHeader('Retry-After', '2');
    sendRefusal(request, response, 503, `Kith is starting: ${readiness.waiting}. Try again in a few seconds.`, 'UNAVAILABLE');
  };
