import type { Server } from 'node:http';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Context } from './context.ts';
import { errorFormatter } from './errors.ts';
import { AnswerCache } from './execution/answer-cache.ts';
import { CompiledQueries } from './execution/compiled-queries.ts';
import { executionPlugin } from './execution/execution-plugin.ts';
import { plainJsonStatus } from './http/plain-json-status.ts';
import type { Metrics } from './http/metrics.ts';
import { aliasLimit } from './limits/alias-limit.ts';
import type { CostLimit } from './limits/cost-limit.ts';
import { depthLimit } from './limits/depth-limit.ts';
import type { Limits } from './limits/limits.ts';

interface ApolloOptions {
  readonly schema: GraphQLSchema;
  readonly http: Server;
  readonly log: Logger;
  readonly limits: Limits;
  readonly cost: CostLimit;
  readonly metrics: Metrics;
  /** Whether to compile queries. */
  readonly compile: boolean;
  /** Whether to give an answer again while nothing is written. */
  readonly keepAnswers: boolean;
}

const GRACE_MS = 3_000;

/** The GraphQL server: bounded, without what we do not use, its errors in our words. */
export function apolloServer(options: ApolloOptions): ApolloServer<Context> {
  const { schema, http, log, limits, cost, metrics, compile, keepAnswers } = options;
  const compiled = compile ? new CompiledQueries(schema) : undefined;
  const answers = keepAnswers ? new AnswerCache() : undefined;
  return new ApolloServer<Context>({
    schema,
    formatError: errorFormatter(log),
    validationRules: [depthLimit(limits.depth), aliasLimit(limits.aliases)],
    parseOptions: { maxTokens: limits.tokens },
    // Pages of other sites are told from our own by our rules for HTTP, before anything is read.
    csrfPrevention: false,
    persistedQueries: false,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    ...(answers ? { stringifyResult: answers.textOf } : {}),
    logger: {
      debug: (message) => log.debug(message),
      info: (message) => log.info(message),
      warn: (message) => log.warn(message),
      error: (message) => log.error(message),
    },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer: http, stopGracePeriodMillis: GRACE_MS }),
      executionPlugin({ schema, cost, compiled, answers, timeMs: limits.timeMs }),
      plainJsonStatus,
      errorCounter(metrics),
    ],
  });
}

const errorCounter = (metrics: Metrics): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body } }) {
        if (body?.kind !== 'single') return;
        for (const { extensions } of body.singleResult.errors ?? []) metrics.errorGiven(String(extensions?.['code']));
      },
    };
  },
});
